package nrw.ikim.site.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.render.ReadFingerprints;
import nrw.ikim.site.source.SourceTree;

/** What a build leaves to the next one. What it took from the one before is copied as it was written. */
public final class NextState {

    /** How many texts may be of no use any more before all is written anew. */
    private static final int GARBAGE = 10_000;

    private final BuildState before;
    private final boolean fresh;
    private final StringTable strings;
    private final KeyTable keys;
    private final Map<Section, ByteSink> sections = new EnumMap<>(Section.class);

    /** @param before the state that the build began with */
    public NextState(BuildState before) {
        this.before = before;
        StringTable known = before.strings();
        this.fresh = known.size() > 2 * before.head().texts() + GARBAGE;
        this.strings = fresh ? new StringTable() : known;
        this.keys = fresh ? new KeyTable(strings) : before.keys();
    }

    /** The state of before, where results can be copied from it as they are. */
    private boolean isCopied() {
        return !fresh;
    }

    /** Takes the files of the site. */
    public void inputs(Inputs inputs) {
        inputs.write(sink(Section.INPUTS));
    }

    /**
     * Takes the files of the output, which are all written.
     *
     * @param workDirectory on whose clock the times are told
     */
    public void outputs(Path workDirectory, Path outputDirectory, Map<String, Mark> files, int threads)
            throws IOException {
        SavedOutputs.of(StateFile.now(workDirectory), outputDirectory, files, threads)
                .write(sink(Section.OUTPUTS));
    }

    /**
     * Takes what sound files hold.
     *
     * @param held the paths of the pages whose front matter was held against its schema
     */
    public void parses(SourceTree sources, ParsedFiles parsed, Set<String> held) {
        ParseWriter writer = new ParseWriter(parsed, strings, isCopied(), sink(Section.PARSES));
        sources.data().forEach(file -> writer.add(file, false, true));
        sources.content().forEach(file -> writer.add(file, true, held.contains(file.path())));
    }

    /**
     * Takes the sound pages.
     *
     * @param same the paths of those that were taken from the state of before
     * @param fingerprints what the reads of the others are like
     */
    public void pages(List<CheckedPage> pages, Set<String> same, ReadFingerprints fingerprints) {
        ByteSink sink = sink(Section.PAGES);
        for (CheckedPage page : pages) {
            String path = page.page().path();
            ByteSink blob = new ByteSink();
            if (isCopied() && same.contains(path)) {
                before.pages().find(path).ifPresent(known -> blob.bytes(known.array(), known.at(), known.left()));
            } else if (isKept(page)) {
                PageCodec.write(page, fingerprints, keys, strings, blob);
            }
            if (blob.size() > 0) {
                sink.text(path);
                sink.count(blob.size());
                sink.all(blob);
            }
        }
    }

    /** A page that is written without a mark has another one in its place. */
    private static boolean isKept(CheckedPage page) {
        boolean placed = !page.state().isWritten() || page.mark().size() >= 0;
        return page.sound() && page.complete() && !page.state().fragment() && placed;
    }

    /**
     * Puts all that was taken in the place of the state before.
     *
     * @throws IOException where the system refuses; then there is no state
     */
    public void write(Path workDirectory, String plugin, Head head) throws IOException {
        keys.write(sink(Section.KEYS));
        strings.write(sink(Section.STRINGS));
        Head counted = fresh || before.head().texts() == 0
                ? head.withTexts(strings.size())
                : head.withTexts(before.head().texts());
        counted.write(sink(Section.HEAD));
        new StateFile(workDirectory, plugin).write(sections);
    }

    private ByteSink sink(Section section) {
        return sections.computeIfAbsent(section, name -> new ByteSink());
    }
}
