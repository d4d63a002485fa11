package nrw.ikim.site.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things at once, on threads of its own that end with the work. */
public final class Parallel {

    /** How many things a thread takes at a time. */
    private static final int CHUNK = 32;

    private Parallel() {}

    /** The results in the order of the inputs. */
    public static <A, B> List<B> map(List<A> inputs, Function<A, B> work, int threads) {
        if (threads < 2 || inputs.size() <= CHUNK) {
            return inputs.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::thread);
        try {
            List<Future<List<B>>> chunks = new ArrayList<>();
            for (int from = 0; from < inputs.size(); from += CHUNK) {
                List<A> chunk = inputs.subList(from, Math.min(from + CHUNK, inputs.size()));
                chunks.add(pool.submit(() -> chunk.stream().map(work).toList()));
            }
            List<B> results = new ArrayList<>(inputs.size());
            for (Future<List<B>> chunk : chunks) {
                results.addAll(chunk.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ikim-worker");
        thread.setDaemon(true);
        return thread;
    }
}
