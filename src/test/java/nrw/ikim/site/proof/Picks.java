package nrw.ikim.site.proof;

import java.util.List;

/** The choices of an edit among what there is: numbers that are taken in turn, so that smaller ones choose what comes first. */
final class Picks {

    private final List<Integer> numbers;
    private int next;

    Picks(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** A number from 0 on. */
    int below(int bound) {
        if (bound <= 0) {
            throw new NothingThere();
        }
        return numbers.get(next++ % numbers.size()) % bound;
    }

    /** One of some things. */
    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    @SafeVarargs
    final <T> T of(T... things) {
        return things[below(things.length)];
    }

    /** The site has nothing that an edit could be made to. */
    static final class NothingThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
