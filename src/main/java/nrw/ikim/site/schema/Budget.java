package nrw.ikim.site.schema;

/** How much work the validation of one document may be: in proportion to its size, so that all of a site ends in time. */
final class Budget {

    private static final long LEAST = 200_000;
    private static final long PER_VALUE = 200;
    private static final long PER_CHARACTER = 50;

    private long steps;
    private long characters;

    /**
     * @param values the number of values in the document
     * @param length of its texts, in characters
     */
    Budget(long values, long length) {
        this.steps = LEAST + PER_VALUE * values;
        this.characters = LEAST + PER_CHARACTER * length;
    }

    /** Takes a step: one schema on one value. */
    void step() {
        if (--steps < 0) {
            throw new Abandoned(true);
        }
    }

    /** A text to be matched with a regular expression, which counts how often it is looked at. */
    CharSequence metered(String text) {
        return new Metered(text, 0, text.length());
    }

    private final class Metered implements CharSequence {

        private final String text;
        private final int start;
        private final int end;

        Metered(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public char charAt(int index) {
            if (--characters < 0) {
                throw new Abandoned(true);
            }
            return text.charAt(start + index);
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Metered(text, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
