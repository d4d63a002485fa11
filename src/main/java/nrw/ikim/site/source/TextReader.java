package nrw.ikim.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.ContentHash;
import nrw.ikim.site.text.SourceText;

/** Reads texts that were found, and notes those that are too large or not in the encoding of the site. */
final class TextReader {

    private static final int MIB = 1024 * 1024;
    private static final int LARGEST = 2 * MIB;

    private final TextDecoder decoder;
    private final Findings findings;

    TextReader(Charset encoding, Findings findings) {
        this.decoder = new TextDecoder(encoding);
        this.findings = findings;
    }

    /** @param folder that the paths of the results are relative to */
    List<SourceFile> read(String folder, List<FoundFile> files) {
        List<SourceFile> texts = new ArrayList<>(files.size());
        for (FoundFile file : files) {
            text(file, folder).ifPresent(texts::add);
        }
        return texts;
    }

    private Optional<SourceFile> text(FoundFile file, String folder) {
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
        return bytes(file)
                .flatMap(bytes -> decoded(file, bytes)
                        .map(text -> new SourceFile(file.below(folder), text, ContentHash.of(bytes))));
    }

    private Optional<byte[]> bytes(FoundFile file) {
        try {
            return Optional.of(Files.readAllBytes(file.file()));
        } catch (AccessDeniedException e) {
            findings.forbidden(file.path());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
        }
    }

    private Optional<SourceText> decoded(FoundFile file, byte[] bytes) {
        Outcome<Optional<SourceText>> decoded = decoder.decode(findings.shown(file.path()), bytes);
        decoded.diagnostics().forEach(fault -> findings.unreadable(file.path(), fault));
        return decoded.value();
    }
}
