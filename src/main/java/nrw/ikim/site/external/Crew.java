package nrw.ikim.site.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Judges many addresses at once: as many hosts as there are hands, and each host by few of them. */
final class Crew {

    private static final int HANDS = 16;

    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Judge judge;
    private final Timer timer;
    private final Consumer<String> progress;
    private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
    private Instant lastWord;

    /** @param progress takes a line now and then while it lasts */
    Crew(Judge judge, Timer timer, Consumer<String> progress) {
        this.judge = judge;
        this.timer = timer;
        this.progress = progress;
        this.lastWord = timer.now();
    }

    /**
     * The verdicts by address.
     *
     * @param cache takes note of each at once
     */
    Map<String, Verdict> judge(Collection<WebAddress> addresses, LinkCache cache) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(HANDS, Crew::thread);
        try {
            List<Future<Void>> work = new ArrayList<>();
            for (Queue<WebAddress> host : byHost(addresses)) {
                int hands = Math.min(HostGate.AT_ONCE, host.size());
                for (int i = 0; i < hands; i++) {
                    work.add(pool.submit(lane(host, cache, addresses.size())));
                }
            }
            for (Future<Void> lane : work) {
                lane.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return new TreeMap<>(verdicts);
    }

    /** The hosts with most addresses first, as they take longest. */
    private static List<Queue<WebAddress>> byHost(Collection<WebAddress> addresses) {
        Map<String, Queue<WebAddress>> hosts = new TreeMap<>();
        addresses.forEach(address -> hosts.computeIfAbsent(address.authority(), host -> new ConcurrentLinkedQueue<>())
                .add(address));
        return hosts.values().stream()
                .sorted(Comparator.<Queue<WebAddress>>comparingInt(Queue::size).reversed())
                .toList();
    }

    private Callable<Void> lane(Queue<WebAddress> host, LinkCache cache, int all) {
        return () -> {
            for (WebAddress next = host.poll(); next != null; next = host.poll()) {
                Verdict verdict = verdict(next);
                cache.put(next, verdict, timer.now());
                verdicts.put(next.toString(), verdict);
                tell(all);
            }
            return null;
        };
    }

    /** What nobody foresaw of one address must not cost the verdicts of all others. */
    private Verdict verdict(WebAddress address) throws InterruptedException {
        try {
            return judge.judge(address);
        } catch (RuntimeException unforeseen) {
            return Verdict.unreachable("this plugin cannot ask for this address", "");
        }
    }

    private synchronized void tell(int all) {
        Instant now = timer.now();
        if (now.isAfter(lastWord.plus(SILENCE)) && verdicts.size() < all) {
            lastWord = now;
            progress.accept("asked for " + verdicts.size() + " of " + all + " addresses");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ikim-links");
        thread.setDaemon(true);
        return thread;
    }
}
