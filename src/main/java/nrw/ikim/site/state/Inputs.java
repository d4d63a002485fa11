package nrw.ikim.site.state;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;

/** All files of a site with the hashes of their contents: two sites with equal inputs are the same. */
public final class Inputs {

    private final byte[] bytes;

    private Inputs(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The inputs of a site.
     *
     * @param assets the hashes of its assets by their path
     */
    public static Inputs of(SourceTree sources, Map<String, Long> assets) {
        ByteSink sink = new ByteSink();
        sink.text(sources.root());
        files(sources.configuration().stream().toList(), sink);
        for (List<SourceFile> files :
                List.of(sources.data(), sources.content(), sources.templates(), sources.schemas())) {
            files(files, sink);
        }
        sink.count(sources.assets().size());
        for (AssetFile asset : sources.assets()) {
            sink.text(asset.path());
            sink.number(assets.getOrDefault(asset.path(), 0L));
        }
        sink.count(sources.unreadable().size());
        sources.unreadable().forEach(sink::text);
        return new Inputs(sink.toBytes());
    }

    private static void files(List<SourceFile> files, ByteSink sink) {
        sink.count(files.size());
        for (SourceFile file : files) {
            sink.text(file.path());
            sink.number(file.hash());
        }
    }

    /** Whether these are what was written. */
    boolean are(ByteSource written) {
        int from = written.at();
        int to = written.skip(written.left());
        return Arrays.equals(bytes, 0, bytes.length, written.array(), from, to);
    }

    void write(ByteSink sink) {
        sink.bytes(bytes);
    }
}
