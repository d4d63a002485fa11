package nrw.ikim.site.state;

import nrw.ikim.site.output.Mark;

/**
 * What a build was asked for, and what came of it.
 *
 * @param request all that decides on the site beside its files, as a text that two requests share if they mean the same
 * @param encoding of the files
 * @param engine the settings that decide on every page
 * @param schemas what decides on whether front matter and data keep to their schemas, but for themselves; 0 where there is a
 *     fault
 * @param settled whether there was nothing to be told, so that the same build would be of no use
 * @param pages how many there were
 * @param files how many files the site has
 * @param mended how many entries of the baseline are not needed
 * @param manifest the mark of the list of the output's files
 * @param texts how many texts there were when all were needed
 */
public record Head(
        String request,
        String encoding,
        String engine,
        long schemas,
        boolean settled,
        int pages,
        int files,
        int mended,
        Mark manifest,
        int texts) {

    /** Of no build. */
    static final Head NONE = new Head("", "", "", 0, false, 0, 0, 0, Mark.NONE, 0);

    static Head read(ByteSource source) {
        return new Head(
                source.text(),
                source.text(),
                source.text(),
                source.number(),
                source.octet() == 1,
                source.count(),
                source.count(),
                source.count(),
                new Mark(source.number(), source.number()),
                source.count());
    }

    Head withTexts(int count) {
        return new Head(request, encoding, engine, schemas, settled, pages, files, mended, manifest, count);
    }

    void write(ByteSink sink) {
        sink.text(request);
        sink.text(encoding);
        sink.text(engine);
        sink.number(schemas);
        sink.octet(settled ? 1 : 0);
        sink.count(pages);
        sink.count(files);
        sink.count(mended);
        sink.number(manifest.size());
        sink.number(manifest.hash());
        sink.count(texts);
    }
}
