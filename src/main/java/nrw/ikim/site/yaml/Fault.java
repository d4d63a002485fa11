package nrw.ikim.site.yaml;

/**
 * What the parser says when it gives up.
 *
 * @param context what it was doing, in its words; empty where it does not say
 * @param problem what it met, in its words
 * @param from the index at which it began with the context
 * @param at the index of the problem
 */
record Fault(String context, String problem, int from, int at) {

    boolean says(String words) {
        return problem.contains(words);
    }

    boolean in(String words) {
        return context.contains(words);
    }
}
