package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;

/** Takes the faults of one page while it is known where its HTML comes from. */
final class LocalFaults implements FaultSink {

    private final Locator origins;
    private final List<PageFault> faults = new ArrayList<>(0);

    /** @param origins of the page; not kept */
    LocalFaults(Locator origins) {
        this.origins = origins;
    }

    @Override
    public void add(Finding finding, PublishedFile file, int start, int end, String target) {
        add(finding.rule(), origins.locate(start, end), target, file.url(), finding.wording());
    }

    @Override
    public void add(Rule rule, Location location, String target, String page, Wording wording) {
        faults.add(new PageFault(rule, location, target, wording));
    }

    /** In the order in which they were found. */
    List<PageFault> faults() {
        return List.copyOf(faults);
    }
}
