package nrw.ikim.site.check;

import java.util.HashMap;
import java.util.Map;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.HollowLink;

/** Checks what is wrong with a page by itself: ids that stand twice, links that nobody can use. */
final class PageCheck {

    private final FaultSink faults;

    PageCheck(FaultSink faults) {
        this.faults = faults;
    }

    /** Checks all of it. */
    void check(PublishedFile file) {
        checkIds(file);
        checkEmptyLinks(file);
    }

    void checkIds(PublishedFile file) {
        Map<String, Anchor> first = new HashMap<>();
        for (Anchor anchor : file.facts().anchors()) {
            Anchor earlier = anchor.id() ? first.putIfAbsent(anchor.name(), anchor) : null;
            if (earlier != null) {
                Finding fault =
                        new Finding(Rule.HTML_DUPLICATE_ID, anchor.name(), new DuplicateId(file, anchor, earlier));
                faults.add(fault, file, anchor.start(), anchor.end(), anchor.name());
            }
        }
    }

    private void checkEmptyLinks(PublishedFile file) {
        for (HollowLink hollow : file.facts().hollows()) {
            Finding fault = new Finding(Rule.LINK_EMPTY, hollow.lack().name(), new EmptyLink(hollow.lack()));
            // a datum in the tag is to blame for a lack of address only
            int end =
                    switch (hollow.lack()) {
                        case ADDRESS -> hollow.end();
                        case TARGET, WORDS -> hollow.start() + 2;
                    };
            faults.add(fault, file, hollow.start(), end, hollow.lack().name());
        }
    }
}
