package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.diagnostic.Diagnostic;

/** The faults of a page that do not end its rendering. Used by one thread. */
final class PageFaults {

    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<TemplateFault.Place, TemplateFault> warnings = new LinkedHashMap<>();

    /** Notes a fault. */
    void add(Diagnostic fault) {
        found.add(fault);
    }

    /** Notes a fault of a template, once for its place. */
    void warn(TemplateFault warning) {
        warnings.putIfAbsent(warning.place(), warning);
    }

    /**
     * All faults.
     *
     * @param translator finds the places of those of templates
     * @param scope the page
     */
    List<Diagnostic> all(FaultTranslator translator, PageScope scope) {
        List<Diagnostic> all = new ArrayList<>(found);
        warnings.values().forEach(warning -> all.add(translator.translate(warning, scope)));
        return all;
    }
}
