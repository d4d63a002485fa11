package nrw.ikim.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Did-you-mean: the known name that a misspelt one is nearest to. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * The nearest of the known names, by edits (insert, delete, replace, swap of neighbours) and regardless of case, at
     * most a third of the word's length and at least one. The first of equally near ones in the order given.
     *
     * @param word what the user wrote
     * @param known what would have been right
     * @return empty where nothing is near enough
     */
    public static Optional<String> nearest(String word, Iterable<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, word.length() / 3) + 1;
        String found = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < best && !candidate.equals(word)) {
                int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), best);
                if (distance < best) {
                    best = distance;
                    found = candidate;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * The nearest of the known paths, whose last part is near in itself: short names in long folders are not alike only
     * because their folders are.
     */
    public static Optional<String> nearestPath(String path, Iterable<String> known) {
        String name = nameIn(path);
        List<String> alike = new ArrayList<>();
        for (String candidate : known) {
            String other = nameIn(candidate);
            if (other.equalsIgnoreCase(name) || isNear(name, other) || path.startsWith(candidate)) {
                alike.add(candidate);
            }
        }
        return nearest(path, alike);
    }

    private static boolean isNear(String word, String other) {
        return isNear(word, other, Math.max(1, word.length() / 3));
    }

    /**
     * Whether one word becomes the other by a number of edits, regardless of case.
     *
     * @param edits how many there may be
     */
    public static boolean isNear(String word, String other, int edits) {
        return Math.abs(word.length() - other.length()) <= edits
                && distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT), edits + 1) <= edits;
    }

    /** The last part of a path that is not empty, without its ending. */
    private static String nameIn(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = bare.substring(bare.lastIndexOf('/') + 1);
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Optimal string alignment distance; gives {@code limit} as soon as it cannot be less. */
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                current[j] = cost;
                least = Math.min(least, cost);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[b.length()];
    }
}
