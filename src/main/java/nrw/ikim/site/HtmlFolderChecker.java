package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

import nrw.ikim.site.check.FolderCheck;
import nrw.ikim.site.check.PublishedFile;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.html.StyleReader;
import nrw.ikim.site.model.BaseAddress;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.source.HtmlFolder;
import nrw.ikim.site.source.WebText;
import nrw.ikim.site.text.LazyText;
import nrw.ikim.site.text.SourceText;

/**
 * Checks the links and ids of a folder of HTML that something else made. Keeps of each file only its ids and the links
 * that are not settled at first sight, so that there is room for very many.
 */
public final class HtmlFolderChecker {

    /** No page that people read has so many bytes; its ids count as unknown. */
    private static final long LARGEST = 32L << 20;

    private final PageReader pages = new PageReader();
    private final StyleReader styles = new StyleReader();

    /** What came of it: {@code NO_SITE} where there is no folder, or no HTML in it; nothing is written. */
    public SiteResult check(HtmlFolderRequest request) {
        Map<String, Long> files = Files.isDirectory(request.folder()) ? HtmlFolder.files(request.folder()) : Map.of();
        int count = (int) files.keySet().stream().filter(PublishedFile::isHtml).count();
        if (count == 0) {
            return SiteResult.noSite();
        }
        Optional<BaseAddress> address = request.baseUrl().flatMap(BaseAddress::parse);
        FolderCheck check = new FolderCheck(
                address.map(BaseAddress::origin).orElse(""),
                address.map(BaseAddress::path).orElse(""),
                files.keySet());
        List<String> read = files.entrySet().stream()
                .filter(file -> file.getValue() <= LARGEST
                        && (PublishedFile.isHtml(file.getKey()) || PublishedFile.isStyle(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        List<PublishedFile> found = new ArrayList<>();
        List<Diagnostic> excesses = new ArrayList<>();
        Parallel.map(read, path -> essence(request, path, check), request.threads())
                .forEach(outcome -> {
                    outcome.value().ifPresent(found::add);
                    excesses.addAll(outcome.diagnostics());
                });
        List<Diagnostic> faults = Stream.concat(
                        check
                                .check(found, path -> Optional.of(path)
                                        .filter(drawing -> files.getOrDefault(drawing, Long.MAX_VALUE) <= LARGEST)
                                        .flatMap(drawing -> drawing(request, drawing)))
                                .stream(),
                        excesses.stream())
                .sorted()
                .toList();
        SiteResult.Outcome outcome =
                request.failOn().fails(faults) ? SiteResult.Outcome.FAILED : SiteResult.Outcome.CHECKED;
        return new SiteResult(outcome, faults, count, Map.of(), texts(request, faults), WriteSummary.NONE);
    }

    /** What has to be kept of a file; nothing of one that is too large to be read, which has a diagnostic. */
    private Outcome<Optional<PublishedFile>> essence(HtmlFolderRequest request, String path, FolderCheck check) {
        SourceText source = text(request, path);
        boolean style = PublishedFile.isStyle(path);
        OptionalInt excess = style ? OptionalInt.empty() : pages.excess(source.text());
        if (excess.isPresent()) {
            Diagnostic fault = Diagnostic.of(
                            Rule.DATA_LIMIT,
                            source.locate(excess.getAsInt(), excess.getAsInt() + 1),
                            "the file has more than " + PageReader.MOST_ELEMENTS + " HTML elements up to here")
                    .withHelp("divide it into several files; until then its links and ids are not checked");
            return new Outcome<>(Optional.empty(), List.of(fault));
        }
        PageFacts facts = style ? styles.read(source.text()) : pages.read(source.text());
        PublishedFile file = PublishedFile.copied(path, facts, new LazyText(() -> text(request, path)));
        return new Outcome<>(Optional.of(check.essence(file)), List.of());
    }

    private Optional<PageFacts> drawing(HtmlFolderRequest request, String path) {
        return Optional.of(text(request, path).text())
                .filter(text -> pages.excess(text).isEmpty())
                .map(pages::read);
    }

    /** Nothing where the file has gone since it was found. */
    private static SourceText text(HtmlFolderRequest request, String path) {
        String shown = shown(request, path);
        try {
            return WebText.decodeAnyway(
                    shown, Files.readAllBytes(request.folder().resolve(path)));
        } catch (IOException e) {
            return new SourceText(shown, "");
        }
    }

    private static String shown(HtmlFolderRequest request, String path) {
        Path folder = request.folder();
        Path project = request.projectDirectory();
        Path shown = folder.startsWith(project) ? project.relativize(folder) : folder;
        String start = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
        return start.isEmpty() ? path : start + "/" + path;
    }

    private static Map<String, SourceText> texts(HtmlFolderRequest request, List<Diagnostic> faults) {
        Map<String, SourceText> texts = new TreeMap<>();
        int start = shown(request, "").length();
        List<String> files = new ArrayList<>();
        faults.forEach(fault -> files.add(fault.location().file()));
        files.stream().distinct().forEach(file -> texts.put(file, text(request, file.substring(start))));
        return texts;
    }
}
