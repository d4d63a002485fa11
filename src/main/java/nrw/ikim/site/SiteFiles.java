package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nrw.ikim.site.model.OutputNames;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.OutputFile;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.source.Theme;

/** Writes a site: its pages as they were rendered, and its assets. */
final class SiteFiles {

    private final Theme theme;

    SiteFiles(Theme theme) {
        this.theme = theme;
    }

    /** Writes what is new or has changed. */
    WriteSummary write(SiteRequest request, CheckedSite checked) throws OutputException {
        List<OutputFile> files = new ArrayList<>();
        for (RenderedPage page : checked.pages()) {
            if (!page.html().isEmpty() && !page.fragment()) {
                files.add(new OutputFile(page.page().output(), () -> page.html().getBytes(StandardCharsets.UTF_8)));
            }
        }
        checked.site()
                .assets()
                .values()
                .forEach(asset -> files.add(new OutputFile(asset.path(), () -> bytesOf(asset))));
        return new SiteWriter().write(request.outputDirectory(), request.workDirectory(), writable(files));
    }

    /** Without what lies below another file: it has its diagnostic, and only {@code failOn} never comes so far with it. */
    private static List<OutputFile> writable(List<OutputFile> files) {
        Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !isBelowAny(file.path(), paths)
                        && OutputNames.unusable(file.path()).isEmpty())
                .toList();
    }

    private static boolean isBelowAny(String path, Set<String> files) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** What is in an asset. */
    byte[] bytesOf(Site.Asset asset) throws IOException {
        Optional<Path> file = asset.source().map(source -> source.file());
        return file.isPresent() ? Files.readAllBytes(file.get()) : theme.asset(asset.path());
    }
}
