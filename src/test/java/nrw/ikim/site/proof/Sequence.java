package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A sequence of edits with a build after each, which is compared with a clean build of the same sources. */
final class Sequence {

    private static final int SHOWN = 12;

    private final Workshop workshop;
    private final List<String> words = new ArrayList<>();

    Sequence(Workshop workshop) {
        this.workshop = workshop;
    }

    void run(List<Step> steps) throws Exception {
        for (Step step : steps) {
            words.add(words.size() + 1 + ". " + workshop.edit(step));
            if (!compare()) {
                return;
            }
        }
    }

    /** Whether it is worth while to go on. */
    private boolean compare() throws Exception {
        SortedMap<String, byte[]> before = workshop.outputFiles();
        CompletableFuture<Built> clean = CompletableFuture.supplyAsync(() -> unchecked(workshop::cleanBuild));
        Built checked = words.size() % 3 == 0 ? workshop.check() : null;
        Built built = workshop.build();
        Built expected = clean.join();
        if (isInTheWay(built)) {
            return false;
        }
        require("faults", built.differencesOfTelling(expected));
        if (expected.isWritten()) {
            require("output", Built.differences(built.files(), withStrays(expected, before)));
            requireAll(built, expected);
        } else {
            require("last good site", Built.differences(built.files(), before));
        }
        if (checked != null) {
            require("faults told by a mere check", checked.differencesOfFaults(expected));
        }
        return true;
    }

    private void requireAll(Built built, Built expected) {
        if (built.written() != expected.written()) {
            throw new AssertionError(
                    story("number of files", List.of(built.written() + ", not " + expected.written())));
        }
    }

    /** The site with what lay about and is not known to be ours: it stays. */
    private SortedMap<String, byte[]> withStrays(Built expected, SortedMap<String, byte[]> before) {
        SortedMap<String, byte[]> files = new TreeMap<>(expected.files());
        SortedMap<String, byte[]> after =
                workshop.remains().get(workshop.remains().size() - 1).output();
        for (String stray : workshop.strays()) {
            if (!files.containsKey(stray) && before.containsKey(stray) && after.containsKey(stray)) {
                files.put(stray, before.get(stray));
            }
        }
        return files;
    }

    /** A file that is not ours may be where a folder has to be. */
    private boolean isInTheWay(Built built) {
        return built.outcome().contains("OutputException") && !workshop.strays().isEmpty();
    }

    private void require(String what, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new AssertionError(story(what, differences));
        }
    }

    private String story(String what, List<String> differences) {
        return "after these edits, with a build after each:\n  " + String.join("\n  ", words)
                + "\nthe last build differs from a clean one: "
                + what + "\n  "
                + String.join("\n  ", differences.subList(0, Math.min(SHOWN, differences.size())))
                + (differences.size() > SHOWN ? "\n  and " + (differences.size() - SHOWN) + " more" : "");
    }

    private static Built unchecked(java.util.concurrent.Callable<Built> build) {
        try {
            return build.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
