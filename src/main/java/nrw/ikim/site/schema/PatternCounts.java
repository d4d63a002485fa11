package nrw.ikim.site.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often the counts of a regular expression, as {@code {100}}, repeat something: those of nested groups multiply. The
 * matcher repeats what is empty without a look at the text, so that {@link Budget} cannot count it.
 */
final class PatternCounts {

    /** More than this is told as this and one. */
    private static final long MOST = 1000;

    private final String pattern;
    private int at;

    private PatternCounts(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Whether something is repeated more than 1000 times by counts.
     *
     * @param pattern one that compiles
     */
    static boolean areTooMany(String pattern) {
        PatternCounts counts = new PatternCounts(pattern);
        return counts.nested().orElseGet(counts::all) > MOST;
    }

    /** The product of those that are nested; empty where it is not sure by a simple scan what is. */
    private Optional<Long> nested() {
        if (pattern.contains("\\Q") || hasFreeSpacing()) {
            return Optional.empty();
        }
        Deque<Long> groups = new ArrayDeque<>();
        groups.push(1L);
        at = 0;
        while (at < pattern.length()) {
            long product = 1;
            char c = pattern.charAt(at);
            if (c == '(') {
                groups.push(1L);
                at++;
                continue;
            } else if (c == ')') {
                product = groups.pop();
                at++;
            } else if (c == '[' && !skipClass()) {
                return Optional.empty();
            } else if (c != '[') {
                skipCharacter();
            }
            if (groups.isEmpty()) {
                return Optional.empty();
            }
            product = timesCounts(product);
            groups.push(Math.max(groups.pop(), product));
        }
        return Optional.of(groups.pop());
    }

    /** The product of all. */
    private long all() {
        long product = 1;
        for (at = 0; at < pattern.length(); at++) {
            if (isCount()) {
                product = times(product, count());
            }
        }
        return product;
    }

    /** Whether blanks may stand between a group and its count, and brackets in comments. */
    private boolean hasFreeSpacing() {
        for (int i = pattern.indexOf("(?"); i >= 0; i = pattern.indexOf("(?", i + 2)) {
            for (int j = i + 2; j < pattern.length() && isFlag(pattern.charAt(j)); j++) {
                if (pattern.charAt(j) == 'x') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFlag(char c) {
        return (c >= 'a' && c <= 'z') || c == 'U' || c == '-';
    }

    private void skipCharacter() {
        char next = pattern.charAt(at) == '\\' && at + 1 < pattern.length() ? pattern.charAt(at + 1) : 0;
        int closed = "xpPN".indexOf(next) >= 0 && pattern.startsWith("{", at + 2) ? pattern.indexOf('}', at) : -1;
        at = closed > 0 ? closed + 1 : at + (next == 0 ? 1 : next == 'c' ? 3 : 2);
    }

    /** Skips a class of characters; false where it has another in it, or a bracket that may close it or not. */
    private boolean skipClass() {
        at++;
        if (pattern.startsWith("^", at)) {
            at++;
        }
        if (pattern.startsWith("]", at)) {
            return false;
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.charAt(at) == '[' || pattern.startsWith("&&", at)) {
                return false;
            }
            skipCharacter();
        }
        at++;
        return true;
    }

    private long timesCounts(long product) {
        long all = product;
        while (at < pattern.length() && ("*+?".indexOf(pattern.charAt(at)) >= 0 || isCount())) {
            all = isCount() ? times(all, count()) : all;
            at++;
        }
        return all;
    }

    private boolean isCount() {
        return at + 1 < pattern.length() && pattern.charAt(at) == '{' && isDigit(pattern.charAt(at + 1));
    }

    /** The greater of the bounds at a brace; leaves the place at the last character of it. */
    private long count() {
        long greatest = 0;
        long number = 0;
        while (at + 1 < pattern.length() && (isDigit(pattern.charAt(at + 1)) || pattern.charAt(at + 1) == ',')) {
            at++;
            number = pattern.charAt(at) == ',' ? 0 : Math.min(MOST + 1, number * 10 + pattern.charAt(at) - '0');
            greatest = Math.max(greatest, number);
        }
        if (at + 1 < pattern.length()) {
            at++;
        }
        return greatest;
    }

    private static long times(long one, long other) {
        // a count of 0 takes nothing back: what it repeats is looked at nowhere, but is no licence for its neighbours
        return Math.min(MOST + 1, one * Math.max(1, other));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
