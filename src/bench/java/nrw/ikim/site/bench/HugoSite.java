package nrw.ikim.site.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.corpus.Corpus;
import nrw.ikim.site.corpus.Corpus.Kind;
import nrw.ikim.site.corpus.SiteFolder;

/** The same institute as a site for Hugo, by templates that do the same work. */
final class HugoSite {

    private static final List<String> TEMPLATES = List.of(
            "_default/baseof",
            "_default/single",
            "_default/home",
            "_default/post",
            "_default/group",
            "_default/institute",
            "_default/people",
            "_default/listing",
            "partials/top",
            "partials/bottom",
            "partials/team");

    private static final Map<Kind, String> LAYOUTS = Map.of(
            Kind.INSTITUTE, "layout: institute\n",
            Kind.PEOPLE, "layout: people\n",
            Kind.PROJECTS, "layout: listing\nlists: projects\n",
            Kind.NEWS, "layout: listing\nlists: news\n",
            Kind.GROUP, "layout: group\n",
            Kind.PROJECT, "layout: post\n",
            Kind.ARTICLE, "layout: post\n");

    private HugoSite() {}

    /** Makes the site in a folder. */
    static Contestant make(Corpus corpus, Path folder, Path hugo) throws IOException {
        SiteFolder files = new SiteFolder(corpus);
        copy("config.yaml", folder.resolve("config.yaml"));
        for (String name : TEMPLATES) {
            copy(name + ".html", folder.resolve("layouts/" + name + ".html"));
        }
        files.writeContent(folder.resolve("content"), page -> files.file(page, LAYOUTS.getOrDefault(page.kind(), "")));
        // its name for the page of a folder; any other makes all pages of the folder parts of one
        Files.move(folder.resolve("content/index.md"), folder.resolve("content/_index.md"));
        copy("tags.md", folder.resolve("content/tags/_index.md"));
        files.writeData(folder.resolve("data"));
        files.writeFigures(folder.resolve("static/figures"));
        Files.writeString(folder.resolve("static/style.css"), SiteFolder.resource("style.css"));
        return new Contestant(
                "hugo",
                "Hugo",
                folder,
                List.of(),
                List.of(hugo.toString(), "--quiet"),
                folder.resolve("public"),
                List.of(folder.resolve("resources"), folder.resolve(".hugo_build.lock")),
                Edit.of(corpus, folder, folder.resolve("layouts/partials/bottom.html")),
                () -> {});
    }

    private static void copy(String name, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = HugoSite.class.getResourceAsStream("/hugo/" + name)) {
            Files.writeString(target, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
