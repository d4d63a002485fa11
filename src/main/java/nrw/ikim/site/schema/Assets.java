package nrw.ikim.site.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.text.Composed;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.Suggestions;

/** The files below {@code assets/}, for values that name one. Thread-safe. */
final class Assets {

    private static final Set<String> IMAGES =
            Set.of("apng", "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp");

    private final Site site;
    /** By path in one case and without ending: the name is what people remember. */
    private final Map<String, List<String>> byStem;
    /** Sorted, for names that are nearly right; made when the first is looked for. */
    private @Nullable List<String> files;

    private @Nullable List<String> images;

    Assets(Site site) {
        this.site = site;
        Map<String, List<String>> stems = new HashMap<>();
        for (String path : site.assets().keySet()) {
            stems.merge(folded(stem(path)), List.of(path), Assets::joined);
        }
        this.byStem = stems;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new java.util.ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** Whether a file is there, or the value names one of another site. */
    boolean has(String folder, String name) {
        String path = path(folder, name);
        return name.isBlank()
                || isElsewhere(name)
                || site.assets().containsKey(path)
                || site.assets().containsKey(PercentEncoding.decoded(path).orElse(path));
    }

    /**
     * The fault of a value that names no file.
     *
     * @param folder the folder below {@code assets/} for names without one
     */
    Optional<Diagnostic> fault(String folder, DataNode node) {
        String name = String.valueOf(node.value());
        if (has(folder, name)) {
            return Optional.empty();
        }
        String path = path(folder, name);
        boolean image = isImage(path) || folder.startsWith("img/") || folder.startsWith("images/");
        String kind = image ? "image" : "file";
        List<String> alike = byStem.getOrDefault(folded(stem(path)), List.of());
        Optional<String> otherCase =
                alike.stream().filter(file -> folded(file).equals(folded(path))).findFirst();
        if (otherCase.isPresent()) {
            String file = otherCase.get();
            return Optional.of(Diagnostic.of(
                            Rule.LINK_CASE_MISMATCH,
                            node.location(),
                            kind + " `" + name + "`: the file is `" + file.substring(file.lastIndexOf('/') + 1)
                                    + "`, and servers tell upper from lower case")
                    .withHelp("write the name exactly as it is, or rename the file")
                    .withSuggestion(inNotation(folder, name, file)));
        }
        String meant = alike.stream()
                .findFirst()
                .or(() -> near(path, image))
                .map(file -> inNotation(folder, name, file))
                .orElse("");
        return Optional.of(Diagnostic.of(
                        image ? Rule.IMAGE_MISSING : Rule.ASSET_MISSING,
                        node.location(),
                        kind + " `" + name + "`: there is no such file in " + site.shown("assets/" + folderOf(path)))
                .withHelp("put the file at " + site.shown("assets/" + path) + ", or correct the name")
                .withSuggestion(meant));
    }

    private Optional<String> near(String path, boolean image) {
        return Suggestions.nearestPath(path, image ? images() : files());
    }

    private synchronized List<String> files() {
        if (files == null) {
            files = site.assets().keySet().stream().sorted().toList();
        }
        return files;
    }

    private synchronized List<String> images() {
        if (images == null) {
            images = files().stream().filter(Assets::isImage).toList();
        }
        return images;
    }

    /** The path below {@code assets/}: a name with a slash in it counts from there. */
    private static String path(String folder, String name) {
        String normal = Composed.of(name);
        if (normal.indexOf('/') >= 0) {
            return normal.startsWith("/") ? normal.substring(1) : normal;
        }
        return folder.isEmpty() || folder.endsWith("/") ? folder + normal : folder + "/" + normal;
    }

    private static String inNotation(String folder, String name, String file) {
        if (name.indexOf('/') >= 0) {
            return (name.startsWith("/") ? "/" : "") + file;
        }
        String inFolder = path(folder, "x");
        String start = inFolder.substring(0, inFolder.length() - 1);
        return file.startsWith(start) && file.indexOf('/', start.length()) < 0
                ? file.substring(start.length())
                : "/" + file;
    }

    private static boolean isElsewhere(String name) {
        int colon = name.indexOf(':');
        return name.startsWith("//") || (colon > 1 && name.startsWith("//", colon + 1)) || name.startsWith("data:");
    }

    private static boolean isImage(String path) {
        int dot = path.lastIndexOf('.');
        return IMAGES.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private static String folded(String path) {
        return Composed.of(path).toLowerCase(Locale.ROOT);
    }
}
