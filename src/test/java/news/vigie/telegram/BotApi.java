package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small stand-in of the Bot API on loopback, a real HTTP server: it holds getUpdates open, checks what it is sent as the
 * server does, and fails when told to. Tests act through it as people do ({@link #say}, {@link #press}) and wait for what
 * the bot does; nothing sleeps.
 */
public final class BotApi implements AutoCloseable {
    public static final String TOKEN = "123456:TEST-TOKEN";
    public static final String BOT = "vigie_test_bot";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TelegramWorld world = new TelegramWorld();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Map<String, List<Instant>> moments = new HashMap<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private int polls;
    private boolean polling;
    private boolean closed;

    /** On a port that is free. */
    public BotApi() throws IOException {
        this(0);
    }

    public BotApi(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A person writes to the bot. Gives the message's number. */
    public int say(long person, String text) {
        return act(() -> world.say(person, person, text));
    }

    /** A person sends a document that getFile gives. */
    public void send(long person, String name, String content) {
        act(() -> world.send(person, name, content));
    }

    /** A person writes into a group in answer to what another wrote there. */
    public void answer(long person, long chat, long other, String text) {
        act(() -> world.answer(person, chat, other, text));
    }

    /** A person replies to a message of the bot; who is the chat itself is one of its anonymous administrators. */
    public void reply(long person, Posted message, String text) {
        act(() -> world.reply(person, message, text));
    }

    /** An administrator writes in the chat as the chat itself. */
    public void hide(long chat, long person) {
        act(() -> world.hide(chat, person));
    }

    /** A person passes on what another wrote. */
    public void forward(long person, long other, String text) {
        act(() -> world.forward(person, other, text));
    }

    /** A person writes into a group. */
    public int say(long person, long chat, String text) {
        return act(() -> world.say(person, chat, text));
    }

    /** A channel, or an anonymous administrator of a group, writes. */
    public int post(long chat, String text) {
        return act(() -> world.post(chat, text));
    }

    /** A person presses a button with this data under a message of the bot. */
    public void press(long person, Posted message, String data) {
        act(() -> world.press(person, message, data));
    }

    /**
     * A person makes the bot this in a group or channel: administrator, silenced (one without rights), editor (one who
     * may edit others' posts), member, left, kicked; or blocks it in private.
     */
    public void makeBot(long person, long chat, String status) {
        act(() -> world.makeBot(person, chat, status));
    }

    /** The bot is not in a chat that it will be added to. */
    public void away(long chat) {
        act(() -> world.people().change(chat, chat, "left", 0));
    }

    /** An update as it is, with or without sense. */
    public void update(JsonNode update) {
        act(() -> world.update(update));
    }

    /** A chat that is there from the beginning: "group", "supergroup", "channel", or "private" with its language code. */
    public void know(long chat, String type, String titleOrLanguage) {
        act(() -> world.people().know(chat, type, titleOrLanguage));
    }

    /** Nothing can be forwarded from the chat. */
    public void protect(long chat) {
        act(() -> world.people().protect(chat));
    }

    /** What a person is in a chat, for getChatMember: "creator", "administrator", "member". */
    public void member(long chat, long person, String status) {
        act(() -> world.people().member(chat, person, status));
    }

    /** The next call of this method goes wrong so; several are kept in order. */
    public synchronized void fail(String method, Fault fault) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), key -> new ArrayDeque<>())
                .add(fault);
        notifyAll();
    }

    /** From here on the server knows rich messages. */
    public void learnRich() {
        act(world.messages()::learnRich);
    }

    /** What a file holds that getFile named so. */
    public void file(String path, String content) {
        act(() -> world.file(path, content));
    }

    /** So much time passes for a message of the bot that it cannot be deleted any more. */
    public void age(long message) {
        act(() -> world.messages().age(Math.toIntExact(message)));
    }

    // What the bot did.

    /** What is displayed of the bot in a chat, oldest first. */
    public synchronized List<Posted> messages(long chat) {
        return world.messages().of(chat);
    }

    /** The calls of this method, with what they asked for, oldest first. */
    public synchronized List<JsonNode> calls(String method) {
        return world.calls(method);
    }

    /** Waits for the newest message with these words. */
    public Posted awaitMessage(long chat, String words) {
        return await(
                "a message with \"" + words + "\" in chat " + chat + ", there is " + messages(chat),
                () -> world.messages().of(chat).reversed().stream()
                        .filter(message -> message.text().contains(words))
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until the bot has made another message of this one. */
    public Posted awaitChange(Posted message) {
        return await(
                "a change of message " + message.id(),
                () -> world.messages().of(message.chat()).stream()
                        .filter(now -> now.id() == message.id() && !now.call().equals(message.call()))
                        .findFirst()
                        .orElse(null));
    }

    /** Waits for the newest message that has a button with these words. */
    public Posted awaitLabel(long chat, String label) {
        return await(
                "a button \"" + label + "\" in chat " + chat,
                () -> world.messages().of(chat).reversed().stream()
                        .filter(message -> message.labels().contains(label))
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until the bot has so many messages in a chat. */
    public List<Posted> awaitMessages(long chat, int count) {
        return await(
                count + " messages in chat " + chat,
                () -> world.messages().of(chat).size() >= count
                        ? world.messages().of(chat)
                        : null);
    }

    /** Waits until this method was called so often. */
    public List<JsonNode> awaitCalls(String method, int count) {
        return await(
                count + " calls of " + method, () -> world.calls(method).size() >= count ? world.calls(method) : null);
    }

    /** Waits until the bot has confirmed all updates and waits for more: whatever it was told, it has stored. */
    public void awaitIdlePoll() {
        await("an idle poll", () -> (polling && world.waiting().isEmpty()) ? Boolean.TRUE : null);
    }

    private synchronized <T> T await(String what, Supplier<@Nullable T> probe) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            T found = probe.get();
            while (found == null) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("Waited in vain for " + what + "; calls: " + world.callNames());
                }
                wait(left);
                found = probe.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + what, e);
        }
    }

    private synchronized <T> T act(Supplier<T> deed) {
        T result = deed.get();
        notifyAll();
        return result;
    }

    // How calls are answered.

    private void serve(HttpExchange http) throws IOException {
        try (ApiExchange exchange = new ApiExchange(http)) {
            String path = exchange.path();
            if (path.startsWith("/file/bot" + TOKEN + "/")) {
                exchange.sendFile(() -> world.file(path.substring(("/file/bot" + TOKEN + "/").length())));
            } else if (!path.startsWith("/bot" + TOKEN + "/")) {
                exchange.refuse(new Refusal(401, "Unauthorized"));
            } else {
                answer(exchange);
            }
        }
    }

    private void answer(ApiExchange exchange) throws IOException {
        String method = exchange.method();
        JsonNode call = exchange.call();
        Fault fault = begin(method, call);
        try {
            if (fault == null) {
                exchange.succeed(perform(method, call));
            } else {
                exchange.fail(fault, () -> perform(method, call));
            }
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private synchronized @Nullable Fault begin(String method, JsonNode call) {
        world.note(method, call);
        moments.computeIfAbsent(method, key -> new ArrayList<>())
                .add(InstantSource.system().instant());
        notifyAll();
        return faults.getOrDefault(method, new ArrayDeque<>()).poll();
    }

    private JsonNode perform(String method, JsonNode call) {
        if (method.equals("getupdates")) {
            return updates(call);
        }
        try {
            return act(() -> world.perform(method, call));
        } catch (Refusal refusal) {
            String text = call.path("text").asText();
            refusals.add("%s of \"%s\": %s"
                    .formatted(method, text.substring(0, Math.min(text.length(), 120)), refusal.json()));
            throw refusal;
        }
    }

    /** When the calls of this method came. */
    public synchronized List<Instant> moments(String method) {
        return List.copyOf(moments.getOrDefault(method.toLowerCase(Locale.ROOT), List.of()));
    }

    /** What the bot asked for that the server refused by itself, not because it was told to fail. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** As the server: a second poll ends the first with 409. */
    private synchronized JsonNode updates(JsonNode call) {
        world.confirm(call.path("offset").asInt());
        int mine = ++polls;
        polling = true;
        notifyAll();
        long end = System.nanoTime()
                + Duration.ofSeconds(call.path("timeout").asInt()).toNanos();
        try {
            while (world.waiting().isEmpty() && System.nanoTime() < end && !closed && !hasFault("getupdates")) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                if (polls != mine) {
                    throw new Refusal(
                            409,
                            "Conflict: terminated by other getUpdates request; make sure that only one bot"
                                    + " instance is running");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        polling = false;
        return JSON.valueToTree(world.waiting().stream().limit(100).toList());
    }

    private boolean hasFault(String method) {
        return !faults.getOrDefault(method, new ArrayDeque<>()).isEmpty();
    }

    /** Nobody answers at this address any more. */
    public void vanish() {
        act(() -> closed = true);
        server.stop(0);
        threads.shutdownNow();
    }

    @Override
    public void close() {
        vanish();
    }
}
