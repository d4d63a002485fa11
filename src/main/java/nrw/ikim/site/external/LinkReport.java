package nrw.ikim.site.external;

import java.util.List;

import nrw.ikim.site.diagnostic.Diagnostic;

/**
 * What came of checking external links.
 *
 * @param diagnostics what is wrong, sorted
 * @param summary one line of counts, as in {@code 214 links on 31 hosts: 3 dead}
 * @param remarks further lines for who runs the check, not about a link: of the cache, the ignore list, the network
 */
public record LinkReport(List<Diagnostic> diagnostics, String summary, List<String> remarks) {

    public LinkReport {
        diagnostics = List.copyOf(diagnostics);
        remarks = List.copyOf(remarks);
    }
}
