package nrw.ikim.site.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

/** Does the same to many things at once, on the calling thread and on others that end with the work. Keeps only the results. */
public final class Parallel {

    /** Fewer things are not worth a thread. */
    private static final int FEW = 16;

    /** How many things a thread takes at a time. */
    private static final int CHUNK = 4;

    private Parallel() {}

    /** The results in the order of the inputs. Of several failures the one of the first input is thrown. */
    public static <A, B> List<B> map(List<A> inputs, Function<A, B> work, int threads) {
        if (threads < 2 || inputs.size() < FEW) {
            List<B> results = new ArrayList<>(inputs.size());
            inputs.forEach(input -> results.add(work.apply(input)));
            return results;
        }
        Object[] results = new Object[inputs.size()];
        new Crew(results.length, index -> results[index] = work.apply(inputs.get(index))).work(threads);
        @SuppressWarnings("unchecked") // only work has put something there
        List<B> all = (List<B>) Arrays.asList(results);
        return all;
    }

    /** Goes through the indices in order, each thread taking the next ones that nobody has. */
    private static final class Crew {
        private final int size;
        private final IntConsumer task;
        private final AtomicInteger next = new AtomicInteger();
        private volatile int failedAt = Integer.MAX_VALUE;
        private @Nullable Throwable failure;

        Crew(int size, IntConsumer task) {
            this.size = size;
            this.task = task;
        }

        void work(int threads) {
            List<Thread> others = new ArrayList<>();
            for (int i = 1; i < Math.min(threads, (size + CHUNK - 1) / CHUNK); i++) {
                Thread thread = new Thread(this::take, "ikim-worker");
                thread.setDaemon(true);
                thread.start();
                others.add(thread);
            }
            take();
            for (Thread thread : others) {
                await(thread);
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
        }

        private void take() {
            for (int from = next.getAndAdd(CHUNK); from < size; from = next.getAndAdd(CHUNK)) {
                for (int i = from; i < Math.min(size, from + CHUNK); i++) {
                    // what comes before a failure is done, so that always the first failure is told
                    if (i > failedAt || !attempt(i)) {
                        return;
                    }
                }
            }
        }

        private boolean attempt(int index) {
            try {
                task.accept(index);
                return true;
            } catch (RuntimeException | Error e) {
                failed(index, e);
                return false;
            }
        }

        private synchronized void failed(int index, Throwable e) {
            if (index < failedAt) {
                failedAt = index;
                failure = e;
            }
        }

        private void await(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                failed(-1, new IllegalStateException("interrupted", e));
                Thread.currentThread().interrupt();
            }
        }
    }
}
