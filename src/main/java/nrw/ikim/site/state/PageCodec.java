package nrw.ikim.site.state;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.render.Read;
import nrw.ikim.site.render.ReadFingerprints;
import nrw.ikim.site.render.ReadSet;

/** Writes and reads pages: their reads by number first, so that most can be passed over. */
final class PageCodec {

    private static final int EMPTY = 1;
    private static final int HEADED = 2;

    private PageCodec() {}

    static void write(
            CheckedPage page, ReadFingerprints fingerprints, KeyTable keys, StringTable strings, ByteSink sink) {
        List<Read> reads = page.reads().reads();
        sink.count(reads.size());
        int before = 0;
        for (Read read : reads) {
            int number = keys.number(read, fingerprints.of(read));
            sink.difference(number - before);
            before = number;
        }
        sink.text(page.page().url());
        sink.octet((page.state().empty() ? EMPTY : 0) | (page.state().headed() ? HEADED : 0));
        sink.number(page.mark().size());
        sink.number(page.mark().hash());
        FactsCodec.write(page.facts(), sink, strings);
    }

    /** The numbers of what a page read. */
    static int[] keys(ByteSource source) {
        int[] keys = new int[source.size()];
        int before = 0;
        for (int i = 0; i < keys.length; i++) {
            before += source.difference();
            if (before < 0) {
                throw new Damaged("read " + before);
            }
            keys[i] = before;
        }
        return keys;
    }

    static SavedPage read(ByteSource source, KeyTable keys, StringTable strings) {
        int[] numbers = keys(source);
        List<Read> reads = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            reads.add(keys.read(number));
        }
        String url = source.text();
        int flags = source.octet();
        CheckedPage.State state = new CheckedPage.State(true, false, (flags & EMPTY) != 0, (flags & HEADED) != 0);
        Mark mark = new Mark(source.number(), source.number());
        return new SavedPage(url, state, mark, FactsCodec.read(source, strings), new ReadSet(reads));
    }
}
