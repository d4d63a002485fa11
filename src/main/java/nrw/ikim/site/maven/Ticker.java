package nrw.ikim.site.maven;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does something again and again, on a thread of its own that ends with it. */
final class Ticker implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /**
     * @param work what to do; must not throw
     * @param millis how long to wait before each time
     */
    Ticker(Runnable work, int millis) {
        thread = new Thread(() -> run(work, millis), "ikim-progress");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Runnable work, int millis) {
        try {
            while (!closed.await(millis, TimeUnit.MILLISECONDS)) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it; when this returns, nothing is done any more. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
