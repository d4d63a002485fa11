package nrw.ikim.site.external;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A web server of this test alone, which nobody else can reach. */
final class LoopbackServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    @FunctionalInterface
    interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    LoopbackServer() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    LoopbackServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        requests.add(request.getRequestMethod() + " " + path);
        agents.add(request.getRequestHeaders().getFirst("User-Agent"));
        try (request) {
            answers.getOrDefault(path, status(404)).to(request);
        }
    }

    static Answer status(int code) {
        return request -> request.sendResponseHeaders(code, -1);
    }

    /** With header lines of the form {@code Name: value}. */
    static Answer status(int code, String... headers) {
        return request -> {
            for (String header : headers) {
                int colon = header.indexOf(':');
                request.getResponseHeaders()
                        .add(
                                header.substring(0, colon),
                                header.substring(colon + 1).strip());
            }
            request.sendResponseHeaders(code, -1);
        };
    }

    /** One answer to {@code HEAD}, another to {@code GET}. */
    static Answer byMethod(Answer head, Answer get) {
        return request -> (request.getRequestMethod().equals("HEAD") ? head : get).to(request);
    }

    /** One answer after another; the last one from then on. */
    static Answer inTurn(Answer... answers) {
        List<Answer> left = new CopyOnWriteArrayList<>(answers);
        return request -> (left.size() > 1 ? left.remove(0) : left.get(0)).to(request);
    }

    /** No answer while the test lasts. */
    Answer silence() {
        return request -> {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    LoopbackServer with(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** The address of something on this server. */
    String at(String path) {
        return "http://" + authority() + path;
    }

    String authority() {
        InetSocketAddress address = server.getAddress();
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What was asked, as {@code HEAD /path}, in the order in which it came. */
    List<String> requests() {
        return requests;
    }

    List<String> agents() {
        return agents;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
