package news.vigie.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The Bot API on loopback for a bot that is killed again and again: it outlives the bot, keeps every call to send a post,
 * and lets calls go wrong by {@link Luck} or by a {@link Trap}.
 */
final class StandIn implements AutoCloseable {
    static final String TOKEN = "123456:TEST-TOKEN";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SLOW_MILLIS = 700;

    private final World world;
    private final Luck luck;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    private final List<String> crowds = new CopyOnWriteArrayList<>();
    private final Map<Long, Integer> inFlight = new HashMap<>();
    private final Mail mail = new Mail();
    private @Nullable Trap trap;
    private int life;
    private CountDownLatch born = new CountDownLatch(1);
    private volatile long lastCall = System.nanoTime();
    private int calls;

    StandIn(World world, Luck luck) throws IOException {
        this.world = world;
        this.luck = luck;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Chats to which two posts were on their way at the same time. */
    List<String> crowds() {
        return List.copyOf(crowds);
    }

    /** Messages of others are told to the bot by its updates, where it may see them. */
    Mail mail() {
        return mail;
    }

    synchronized void set(@Nullable Trap next) {
        trap = next;
    }

    /** The bot is killed now: what is open stays without answer. */
    synchronized void endOfLife() {
        life++;
        born = new CountDownLatch(1);
        lastCall = System.nanoTime();
        calls = 0;
        trap = null;
        inFlight.clear();
    }

    /** Waits for the first call of this life; false: none came in that time. */
    boolean awaitBirth(Duration patience) throws InterruptedException {
        return birth().await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized CountDownLatch birth() {
        return born;
    }

    /** Waits until so many calls have come in this life, of whatever kind; not longer than that. */
    synchronized void awaitCalls(int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (calls < count && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    /** Waits until no call that sends a post or looks for one has come for so long; not longer than that. */
    synchronized void awaitQuiet(Duration quiet, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = quiet.toNanos();
        while (left > 0 && System.nanoTime() < end) {
            wait(Math.max(1, Math.min(left, end - System.nanoTime()) / 1_000_000));
            left = lastCall + quiet.toNanos() - System.nanoTime();
        }
    }

    private synchronized void called() {
        calls++;
        born.countDown();
        notifyAll();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // Closed, or a client that has gone already.
            }
        }
    }

    private void serve(Socket socket) {
        try (var wire = new Wire(socket)) {
            for (Wire.Request request = wire.request(); request != null; request = wire.request()) {
                if (!answer(wire, request)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The bot was killed.
        }
    }

    /** False when the connection is over. */
    private boolean answer(Wire wire, Wire.Request request) throws IOException {
        String method =
                request.path().substring(request.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        JsonNode call = request.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(request.body());
        called();
        if (method.equals("getupdates")) {
            JsonNode updates = mail.updates(call);
            succeed(wire, updates);
            return true;
        }
        if (method.equals("sendrichmessage")) {
            refuse(wire, 404, "Not Found: method not found");
            return true;
        }
        Trap sprung = sprung(method, call);
        Mishap mishap = sprung == null ? luck.next(method) : sprung.mishap();
        return answer(wire, method, call, new Turn(mishap, sprung));
    }

    private record Turn(Mishap mishap, @Nullable Trap trap) {
        void spring() {
            if (trap != null) {
                trap.spring();
            }
        }
    }

    private synchronized @Nullable Trap sprung(String method, JsonNode call) {
        Trap set = trap;
        if (set == null || !set.fits(method, call)) {
            return null;
        }
        trap = null;
        luck.count(set.mishap());
        return set;
    }

    private boolean answer(Wire wire, String method, JsonNode call, Turn turn) throws IOException {
        Attempt attempt = begun(method, call, turn.mishap());
        JsonNode result = JSON.createObjectNode();
        World.No no = null;
        if (turn.mishap().isDone()) {
            try {
                result = world.perform(method, call);
            } catch (World.No refusal) {
                no = refusal;
            }
        }
        if (!turn.mishap().isClear()) {
            turn.spring();
        }
        try {
            return answer(wire, turn.mishap(), result, no);
        } finally {
            over(attempt);
            turn.spring();
        }
    }

    private synchronized @Nullable Attempt begun(String method, JsonNode call, Mishap mishap) {
        String html = call.path("text").asText();
        boolean isPost = method.equals("sendmessage") && !Press.items(html).isEmpty();
        if (isPost || Trap.LOOKING.contains(method)) {
            lastCall = System.nanoTime();
        }
        if (!isPost) {
            return null;
        }
        long chat = call.path("chat_id").asLong();
        if (inFlight.merge(chat, 1, Integer::sum) > 1) {
            crowds.add("two posts at the same time to " + Room.of(chat).name());
        }
        var attempt = new Attempt(chat, html, life, mishap);
        attempts.add(attempt);
        return attempt;
    }

    private synchronized void over(@Nullable Attempt attempt) {
        if (attempt != null) {
            attempt.over(life);
        }
        if (attempt != null && attempt.isOfLife(life)) {
            inFlight.merge(attempt.chat(), -1, Integer::sum);
        }
    }

    private boolean answer(Wire wire, Mishap mishap, JsonNode result, World.@Nullable No no) throws IOException {
        switch (mishap) {
            case NONE -> say(wire, result, no);
            case SLOW_AFTER -> {
                pause();
                say(wire, result, no);
            }
            case TIMEOUT_AFTER, DROP -> {
                wire.keepSilent();
                return false;
            }
            case RESET_BEFORE, RESET_AFTER -> {
                wire.reset();
                return false;
            }
            case GARBAGE -> wire.answer(200, "application/json", "{\"ok\":true,\"result\":{\"message_id\":");
            case ERROR_500, ERROR_500_AFTER -> refuse(wire, 500, "Internal Server Error");
            case PAGE_502, PAGE_502_AFTER ->
                wire.answer(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
            case TOO_MANY ->
                wire.answer(
                        429,
                        "application/json",
                        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
                                + "\"parameters\":{\"retry_after\":1}}");
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Wire wire, JsonNode result, World.@Nullable No no) throws IOException {
        if (no == null) {
            succeed(wire, result);
        } else {
            refuse(wire, 400, String.valueOf(no.getMessage()));
        }
    }

    private static void succeed(Wire wire, JsonNode result) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("ok", true);
        wire.answer(200, "application/json", answer.set("result", result).toString());
    }

    private static void refuse(Wire wire, int code, String description) throws IOException {
        ObjectNode answer =
                JSON.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
        wire.answer(code, "application/json", answer.toString());
    }

    @Override
    public void close() throws IOException {
        server.close();
        mail.close();
        threads.shutdownNow();
    }
}
