package nrw.ikim.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.SourceText;

/** The texts that faults speak of: one place for all, as faults are known by the words of their lines. */
final class SourceTexts {

    private final SourceTree sources;
    private final Site site;
    private final Theme theme;
    /** All files, once any is asked for. */
    private final Map<String, SourceFile> files = new HashMap<>();

    SourceTexts(SourceTree sources, Site site, Theme theme) {
        this.sources = sources;
        this.site = site;
        this.theme = theme;
    }

    /**
     * The sources that diagnostics speak of, by the path that users see.
     *
     * @param faults the diagnostics, some of which may lie in the theme or in assets
     */
    Map<String, SourceText> of(Collection<Diagnostic> faults) {
        if (files.isEmpty() && !faults.isEmpty()) {
            sources.configuration().ifPresent(file -> files.put(file.text().file(), file));
            for (List<SourceFile> some :
                    List.of(sources.data(), sources.content(), sources.templates(), sources.schemas())) {
                some.forEach(file -> files.put(file.text().file(), file));
            }
        }
        Map<String, SourceText> texts = new TreeMap<>();
        AssetReader assets = new AssetReader(theme);
        for (Diagnostic fault : faults) {
            String file = fault.location().file();
            if (!texts.containsKey(file)) {
                Optional.ofNullable(files.get(file))
                        .map(SourceFile::text)
                        .or(() -> theme.shown(file))
                        .or(() -> assets.text(site, file))
                        .ifPresent(text -> texts.put(file, text));
            }
        }
        return texts;
    }
}
