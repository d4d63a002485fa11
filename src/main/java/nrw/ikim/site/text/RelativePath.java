package nrw.ikim.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from one place in a tree of files to another. */
public final class RelativePath {

    private RelativePath() {}

    /**
     * The way to something; {@code ./} to the directory itself.
     *
     * @param from the directory to start from
     * @param directory the directory to go to
     * @param name what is there; empty for the directory itself
     */
    public static String between(List<String> from, List<String> directory, String name) {
        int shared = 0;
        while (shared < directory.size()
                && shared < from.size()
                && directory.get(shared).equals(from.get(shared))) {
            shared++;
        }
        StringBuilder way = new StringBuilder("../".repeat(from.size() - shared));
        directory.subList(shared, directory.size()).forEach(part -> way.append(part)
                .append('/'));
        way.append(name);
        return way.isEmpty() ? "./" : way.toString();
    }

    /** The parts of a path with {@code /} in it that are directories. */
    public static List<String> directoriesOf(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return parts.subList(0, parts.size() - 1);
    }

    /**
     * Where a relative path leads.
     *
     * @param from the directory to start from
     * @param way the relative path
     * @return empty where it leads above the root
     */
    public static Optional<String> follow(List<String> from, String way) {
        List<String> parts = new ArrayList<>(from);
        for (String step : way.split("/", -1)) {
            if (step.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!step.equals(".")) {
                parts.add(step);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
