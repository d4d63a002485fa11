package nrw.ikim.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.text.ContentHash;
import nrw.ikim.site.text.SourceText;

/** Reads texts that were found, and notes those that are too large or not in the encoding of the site. Thread-safe. */
final class TextReader {

    private static final int MIB = 1024 * 1024;
    private static final int LARGEST = 2 * MIB;

    private final TextDecoder decoder;
    private final int threads;
    /** How many bytes of texts that can be read again may still stay in memory. */
    private final AtomicLong room;

    private final KnownTexts known;

    /**
     * Reads texts of a site.
     *
     * @param threads how many files may be read at once, at least 1
     * @param room how many bytes of texts that can be read again may stay in memory
     * @param known tells files that need not be decoded
     */
    TextReader(Charset encoding, int threads, long room, KnownTexts known) {
        this.decoder = new TextDecoder(encoding);
        this.threads = threads;
        this.room = new AtomicLong(room);
        this.known = known;
    }

    /**
     * Reads files of one folder.
     *
     * @param folder that the paths of the results are relative to
     * @param kept whether the texts stay in memory; else only as many as there is room for
     * @param taker takes each text when it was read, from several threads
     */
    List<SourceFile> read(
            String folder, List<FoundFile> files, boolean kept, Consumer<SourceFile> taker, Findings findings) {
        List<SourceFile> texts = new ArrayList<>(files.size());
        for (Read read : Parallel.map(files, file -> read(file, folder, kept, taker, findings.empty()), threads)) {
            read.text().ifPresent(texts::add);
            findings.addAll(read.findings());
        }
        return texts;
    }

    private record Read(Optional<SourceFile> text, Findings findings) {}

    private Read read(FoundFile file, String folder, boolean kept, Consumer<SourceFile> taker, Findings findings) {
        Optional<SourceFile> text = text(file, folder, kept, findings);
        text.ifPresent(taker);
        return new Read(text, findings);
    }

    private Optional<SourceFile> text(FoundFile file, String folder, boolean kept, Findings findings) {
        if (file.size() > LARGEST) {
            findings.unreadable(
                    file.path(),
                    Rule.DATA_LIMIT,
                    String.format(
                            Locale.ROOT,
                            "this file has %.1f MiB, and texts of a site may have %d MiB",
                            Math.max(LARGEST / (double) MIB + 0.1, file.size() / (double) MIB),
                            LARGEST / MIB),
                    "divide it into several files, or put it under `assets` if it is not a text of the site");
            return Optional.empty();
        }
        return bytes(file, findings).flatMap(bytes -> {
            long hash = ContentHash.of(bytes);
            String shown = findings.shown(file.path());
            if (known.isSound(shown, hash)) {
                SourceText text = new SourceText(shown, () -> again(file.file(), shown, hash));
                return Optional.of(new SourceFile(file.below(folder), text, hash, false));
            }
            return decoded(file, bytes, hash, kept, findings)
                    .map(text -> new SourceFile(
                            file.below(folder), text, hash, text.text().contains(SourceFile.REMARK)));
        });
    }

    private static Optional<byte[]> bytes(FoundFile file, Findings findings) {
        try {
            return Optional.of(Files.readAllBytes(file.file()));
        } catch (AccessDeniedException e) {
            findings.forbidden(file.path());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
        }
    }

    private Optional<SourceText> decoded(FoundFile file, byte[] bytes, long hash, boolean kept, Findings findings) {
        String shown = findings.shown(file.path());
        Outcome<Optional<SourceText>> decoded = decoder.decode(shown, bytes);
        decoded.diagnostics().forEach(fault -> findings.unreadable(file.path(), fault));
        if (kept || decoded.value().isEmpty() || room.addAndGet(-bytes.length) > 0) {
            return decoded.value();
        }
        return decoded.value().map(text -> new SourceText(shown, text.text(), () -> again(file.file(), shown, hash)));
    }

    /** The same text once more. */
    private String again(Path file, String shown, long hash) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (ContentHash.of(bytes) == hash) {
                return decoder.decode(shown, bytes)
                        .value()
                        .orElseThrow(() -> new SourceChangedException(shown))
                        .text();
            }
            throw new SourceChangedException(shown);
        } catch (IOException gone) {
            throw new SourceChangedException(shown);
        }
    }
}
