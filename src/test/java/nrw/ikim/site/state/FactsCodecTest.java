package nrw.ikim.site.state;

import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.HollowLink;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Lack;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.html.PageQuality;

import static org.assertj.core.api.Assertions.assertThat;

class FactsCodecTest {

    @Test
    void givesBackAllThatLaterChecksNeed() {
        PageFacts facts = new PageFacts(
                List.of(
                        new Link(Kind.PAGE, "/groups/ds/", 10, 21),
                        new Link(Kind.IMAGE, "/img/ü.jpg", 400_000, 400_010),
                        new Link(Kind.RESOURCE, "", 5, 5),
                        new Link(Kind.PAGE, "/groups/ds/", 30, 41)),
                List.of(new Anchor("team", true, 3, 7), new Anchor("", false, 1, 1)),
                "/base/",
                "/elsewhere/",
                List.of(new HollowLink(Lack.ADDRESS, 1, 2), new HollowLink(Lack.WORDS, 0, 3)),
                PageQuality.NONE);
        ByteSink sink = new ByteSink();
        StringTable strings = new StringTable();
        FactsCodec.write(facts, sink, strings);
        FactsCodec.write(PageFacts.NONE, sink, strings);
        ByteSource source = new ByteSource(sink.toBytes());
        assertThat(FactsCodec.read(source, strings)).isEqualTo(facts);
        assertThat(FactsCodec.read(source, strings)).isEqualTo(PageFacts.NONE);
        assertThat(source.left()).isZero();
    }
}
