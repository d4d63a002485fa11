package nrw.ikim.site.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What others do to the output and to what builds keep, as a clean-up or a cache of a CI service. */
final class TargetEdits {

    static final List<Edit> ALL = List.of(
            Edit.ofAll("delete a file of the output", TargetEdits::deleteOutput),
            Edit.ofAll("change a file of the output", TargetEdits::changeOutput),
            Edit.ofAll("change a letter of the output", TargetEdits::changeLetter),
            Edit.ofAll("delete the output", TargetEdits::deleteAllOutput),
            Edit.ofAll("add a file to the output", TargetEdits::addToOutput),
            Edit.ofAll("touch a file of the output", TargetEdits::touchOutput),
            Edit.ofAll("delete what builds keep", TargetEdits::deleteWork),
            Edit.ofAll("damage what builds keep", TargetEdits::damageWork),
            Edit.ofAll("restore what an earlier build left", TargetEdits::restore),
            Edit.ofAll("restore what an earlier build kept", TargetEdits::restoreWork),
            Edit.ofAll("restore an earlier output", TargetEdits::restoreOutput));

    private TargetEdits() {}

    private static String anOutput(Workshop workshop, Picks picks) throws Exception {
        String path = picks.of(List.copyOf(workshop.outputFiles().keySet()));
        workshop.strays().add(path);
        return path;
    }

    private static String deleteOutput(Workshop workshop, Picks picks) throws Exception {
        String path = anOutput(workshop, picks);
        Files.delete(workshop.output().resolve(path));
        return "delete " + path + " of the output";
    }

    private static String changeOutput(Workshop workshop, Picks picks) throws Exception {
        String path = anOutput(workshop, picks);
        String words = picks.of("", "not this", "<p>tampered</p>");
        Files.writeString(workshop.output().resolve(path), words);
        return "write `" + words + "` over " + path + " of the output";
    }

    /** As archives do that keep times to the second. */
    private static String changeLetter(Workshop workshop, Picks picks) throws Exception {
        String path = anOutput(workshop, picks);
        Path file = workshop.output().resolve(path);
        FileTime time = Files.getLastModifiedTime(file);
        byte[] content = Files.readAllBytes(file);
        int at = picks.below(content.length);
        content[at] ^= 1;
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(time.to(TimeUnit.SECONDS), TimeUnit.SECONDS));
        return "change byte " + at + " of " + path + " of the output, and keep its time to the second";
    }

    private static String deleteAllOutput(Workshop workshop, Picks picks) throws Exception {
        Folders.delete(workshop.output());
        return "delete the output";
    }

    private static String addToOutput(Workshop workshop, Picks picks) throws Exception {
        String path =
                picks.of("apidocs/index.html", "contact/other.html", "groups/new1/index.html", "moved-1/index.html");
        Path file = workshop.output().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, "another tool's".getBytes(StandardCharsets.UTF_8));
        workshop.strays().add(path);
        return "let another tool write " + path + " into the output";
    }

    private static String touchOutput(Workshop workshop, Picks picks) throws Exception {
        String path = picks.of(List.copyOf(workshop.outputFiles().keySet()));
        Files.setLastModifiedTime(
                workshop.output().resolve(path), FileTime.from(Instant.parse("2026-03-03T00:00:00Z")));
        return "touch " + path + " of the output";
    }

    /** From here on, nobody knows which files are ours. */
    private static void forget(Workshop workshop) throws Exception {
        workshop.strays().addAll(workshop.outputFiles().keySet());
    }

    private static String keptFile(Workshop workshop, Picks picks) throws Exception {
        String file = picks.of(List.copyOf(Folders.read(workshop.work()).keySet()));
        forget(workshop);
        return file;
    }

    private static String deleteWork(Workshop workshop, Picks picks) throws Exception {
        if (picks.below(3) == 0) {
            forget(workshop);
            Folders.delete(workshop.work());
            return "delete all that builds keep";
        }
        String file = keptFile(workshop, picks);
        Files.delete(workshop.work().resolve(file));
        return "delete the kept file " + file;
    }

    private static String damageWork(Workshop workshop, Picks picks) throws Exception {
        String name = keptFile(workshop, picks);
        Path file = workshop.work().resolve(name);
        byte[] content = Files.readAllBytes(file);
        int at = picks.below(content.length);
        if (picks.below(2) == 0) {
            Files.write(file, Arrays.copyOf(content, at));
            return "cut the kept file " + name + " to " + at + " bytes";
        }
        content[at] ^= 1;
        Files.write(file, content);
        return "change byte " + at + " of the kept file " + name;
    }

    private static String restore(Workshop workshop, Picks picks) throws Exception {
        int build = picks.below(workshop.remains().size());
        workshop.restore(workshop.remains().get(build));
        forget(workshop);
        return "restore output and kept files of build " + build;
    }

    private static String restoreWork(Workshop workshop, Picks picks) throws Exception {
        int build = picks.below(workshop.remains().size());
        Folders.replace(workshop.work(), workshop.remains().get(build).work());
        forget(workshop);
        return "restore the kept files of build " + build;
    }

    private static String restoreOutput(Workshop workshop, Picks picks) throws Exception {
        int build = picks.below(workshop.remains().size());
        Folders.replace(workshop.output(), workshop.remains().get(build).output());
        forget(workshop);
        return "restore the output of build " + build;
    }
}
