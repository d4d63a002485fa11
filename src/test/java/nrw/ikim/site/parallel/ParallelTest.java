package nrw.ikim.site.parallel;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParallelTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 2000})
    void givesTheResultsInTheOrderOfTheInputs(int threads) {
        assertThat(Parallel.map(NUMBERS, number -> "n" + number, threads))
                .containsExactlyElementsOf(
                        NUMBERS.stream().map(number -> "n" + number).toList());
    }

    @Test
    void worksOnSeveralThreadsAtOnceAndTheCallersIsOneOfThem() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch met = new CountDownLatch(2);

        Parallel.map(
                NUMBERS,
                number -> {
                    if (threads.add(Thread.currentThread())) {
                        met.countDown();
                        awaitQuietly(met);
                    }
                    return number;
                },
                2);

        assertThat(threads).hasSize(2).contains(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void throwsTheFailureOfTheFirstInputThatHasOne(int threads) {
        assertThatThrownBy(() -> Parallel.map(
                        NUMBERS,
                        number -> {
                            if (number % 100 == 77) {
                                throw new IllegalArgumentException("at " + number);
                            }
                            return number;
                        },
                        threads))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at 77");
    }

    @Test
    void passesErrorsOn() {
        assertThatThrownBy(() -> Parallel.map(
                        NUMBERS,
                        number -> {
                            throw new StackOverflowError();
                        },
                        2))
                .isInstanceOf(StackOverflowError.class);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
