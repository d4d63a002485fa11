package nrw.ikim.site.proof;

import java.util.List;

/** Edits of assets and schemas. */
final class AssetEdits {

    static final List<Edit> ALL = List.of(
            Edit.of("change an asset", AssetEdits::change),
            Edit.of("delete an asset", AssetEdits::delete),
            Edit.of("rename an asset", AssetEdits::rename),
            Edit.of("add a style sheet", AssetEdits::addStyles),
            Edit.of("add an HTML file to the assets", AssetEdits::addHtml),
            Edit.of("add an image", AssetEdits::addImage),
            Edit.of("put an asset in the place of the theme's", AssetEdits::override),
            Edit.of("add a schema", AssetEdits::addSchema),
            Edit.of("delete a schema", (site, picks) -> {
                String schema = picks.of(site.paths("schemas/", ""));
                site.remove(schema);
                return "delete " + schema;
            }));

    private static final List<String> SCHEMAS = List.of(
            "type: array\n",
            "type: array\nitems:\n  type: object\n  required: [name, mail]\n",
            "type: array\nitems:\n  type: object\n  properties:\n    title: {type: string, maxLength: 4}\n",
            "type: array\nitems:\n  type: object\n  properties:\n    group: {type: string, x-reference: groups}\n",
            "type: array\nitems:\n  type: object\n  properties:\n    img: {type: string, x-asset: img/people/}\n",
            "type: object\nproperties:\n  title: {type: string}\n  order: {type: integer}\n",
            "type: [\n");

    private AssetEdits() {}

    private static String change(Sources site, Picks picks) {
        String asset = picks.of(site.paths("assets/", ""));
        String more = "<!-- " + picks.below(9) + " -->\n";
        site.change(asset, text -> text + more);
        return "put `" + more.strip() + "` behind " + asset;
    }

    private static String delete(Sources site, Picks picks) {
        String asset = picks.of(site.paths("assets/", ""));
        site.remove(asset);
        return "delete " + asset;
    }

    private static String rename(Sources site, Picks picks) {
        String asset = picks.of(site.paths("assets/", ""));
        String other = asset.substring(0, asset.lastIndexOf('/') + 1)
                + picks.of("renamed.svg", "Woerdemann.svg", "renamed.html");
        site.put(other, site.remove(asset));
        return "rename " + asset + " to " + other;
    }

    private static String addStyles(Sources site, Picks picks) {
        String file = "assets/css/" + picks.of("own.css", "more.css");
        String image = picks.of("../img/speicher.svg", "../img/missing.svg", "/img/pipeline.svg", "more.css");
        site.put(file, "body { background: url(" + image + "); }\n@import \"more.css\";\n");
        return "let " + file + " refer to " + image;
    }

    private static String addHtml(Sources site, Picks picks) {
        String file = "assets/files/" + picks.of("plan.html", "other.html");
        String id = picks.of("plan", "other");
        String target = picks.of("/", "/groups/mia/#from-scan-to-report", "other.html#plan", "/lost/", "#plan");
        site.put(
                file,
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Plan</title></head>\n<body><h1 id=\""
                        + id + "\">Plan</h1>\n<a href=\"" + target + "\">there</a></body></html>\n");
        return "let " + file + " have the id `" + id + "` and link to " + target;
    }

    private static String addImage(Sources site, Picks picks) {
        String file = "assets/img/" + picks.of("new.svg", "people/new.svg", "missing1.svg", "people/missing1.svg");
        site.put(
                file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (1 + picks.below(9)) + "\" height=\"9\"/>\n");
        return "put an image to " + file;
    }

    private static String override(Sources site, Picks picks) {
        String file = picks.of("assets/css/ikim.css", "assets/img/favicon.svg");
        site.put(file, "/* " + picks.below(3) + " */\n");
        return "put `" + site.text(file).strip() + "` to " + file;
    }

    private static String addSchema(Sources site, Picks picks) {
        String file = "schemas/" + picks.of("people", "groups", "lamps", "content/groups", "content/trips", "site")
                + ".schema.yml";
        site.put(file, picks.of(SCHEMAS));
        return "put `" + site.text(file).replace("\n", "\\n") + "` to " + file;
    }
}
