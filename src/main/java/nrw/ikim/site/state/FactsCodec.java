package nrw.ikim.site.state;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.HollowLink;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Lack;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.html.PageQuality;

/** Writes and reads what is in a page, but for its quality, of which nothing is left once it is known to be good. */
final class FactsCodec {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Lack> LACKS = List.of(Lack.values());

    private FactsCodec() {}

    static void write(PageFacts facts, ByteSink sink, StringTable strings) {
        sink.count(strings.number(facts.base()));
        sink.count(strings.number(facts.redirect()));
        sink.count(facts.links().size());
        int before = 0;
        for (Link link : facts.links()) {
            sink.count(strings.number(link.target()) << 2 | KINDS.indexOf(link.kind()));
            place(sink, before, link.start(), link.end());
            before = link.end();
        }
        sink.count(facts.anchors().size());
        before = 0;
        for (Anchor anchor : facts.anchors()) {
            sink.count(strings.number(anchor.name()) << 1 | (anchor.id() ? 1 : 0));
            place(sink, before, anchor.start(), anchor.end());
            before = anchor.end();
        }
        sink.count(facts.hollows().size());
        for (HollowLink hollow : facts.hollows()) {
            sink.count(LACKS.indexOf(hollow.lack()));
            place(sink, 0, hollow.start(), hollow.end());
        }
    }

    private static void place(ByteSink sink, int before, int start, int end) {
        sink.difference(start - before);
        sink.difference(end - start);
    }

    static PageFacts read(ByteSource source, StringTable strings) {
        String base = strings.text(source.count());
        String redirect = strings.text(source.count());
        int count = source.size();
        List<Link> links = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int head = source.count();
            int start = at + source.difference();
            at = start + source.difference();
            links.add(new Link(of(KINDS, head & 3), strings.text(head >>> 2), start, at));
        }
        count = source.size();
        List<Anchor> anchors = new ArrayList<>(count);
        at = 0;
        for (int i = 0; i < count; i++) {
            int head = source.count();
            int start = at + source.difference();
            at = start + source.difference();
            anchors.add(new Anchor(strings.text(head >>> 1), (head & 1) == 1, start, at));
        }
        count = source.size();
        List<HollowLink> hollows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Lack lack = of(LACKS, source.count());
            int start = source.difference();
            hollows.add(new HollowLink(lack, start, start + source.difference()));
        }
        return new PageFacts(links, anchors, base, redirect, hollows, PageQuality.NONE);
    }

    private static <T> T of(List<T> all, int index) {
        if (index >= all.size()) {
            throw new Damaged("kind " + index);
        }
        return all.get(index);
    }
}
