package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.Suggestions;

/**
 * Finds what a link that leads nowhere was probably meant for.
 *
 * @param index what there is
 */
record Neighbours(SiteIndex index) {

    /** The address of something of the same kind: the same name in another form or folder, or a name spelt like it. */
    Optional<String> of(String path, Reference reference) {
        Kind kind = reference.kind();
        if (kind == Kind.PAGE && !FileNames.isFile(path)) {
            return pageInOtherForm(path).or(() -> near(path, otherPages(reference.from())));
        }
        List<String> files = new ArrayList<>(index.site().assets());
        if (kind == Kind.IMAGE) {
            files.removeIf(file -> !FileNames.isImage(file));
        }
        String stem = FileNames.stem(path);
        Optional<String> otherEnding = kind == Kind.IMAGE
                ? files.stream()
                        .filter(file -> FileNames.stem(file).equals(stem))
                        .findFirst()
                : Optional.empty();
        return otherEnding.or(() -> near(path, files));
    }

    /** {@code /a/} for {@code /a.html}, and the other way round. */
    private Optional<String> pageInOtherForm(String path) {
        String stem = path;
        for (String ending : List.of("/", "/index.html", ".html", ".htm")) {
            if (path.endsWith(ending)) {
                stem = path.substring(0, path.length() - ending.length());
            }
        }
        return Stream.of(stem + ".html", stem + "/index.html")
                .filter(index::isPage)
                .map(index::addressOf)
                .findFirst();
    }

    /** Hardly anybody links to the page at hand. */
    private List<String> otherPages(PublishedFile own) {
        List<String> addresses = new ArrayList<>(index.site().pages().values());
        addresses.remove(index.addressOf(own.path()));
        return addresses;
    }

    static Optional<String> near(String path, Collection<String> known) {
        return Suggestions.nearestPath(path, known).or(() -> onlyNamesake(path, known));
    }

    private static Optional<String> onlyNamesake(String path, Collection<String> known) {
        String name = FileNames.nameIn(path);
        List<String> namesakes = known.stream()
                .filter(other -> FileNames.nameIn(other).equals(name) && !name.isEmpty())
                .limit(2)
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
    }
}
