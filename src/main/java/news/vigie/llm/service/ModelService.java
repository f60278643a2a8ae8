package news.vigie.llm.service;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import news.vigie.llm.Bounds;
import news.vigie.llm.EditorSettings;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions to an OpenAI-compatible service. Its address is the admin's own and may be a private one; where it
 * redirects to is not followed, so that the key goes nowhere else. May be shared between threads; a question blocks
 * until its answer.
 */
public final class ModelService implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final EditorSettings settings;
    private final Bounds bounds;
    private final OkHttpClient client;
    private volatile boolean closed;

    /**
     * A client of the service that the settings name.
     *
     * @throws NullPointerException if they name no url or no model
     */
    public ModelService(EditorSettings settings, Bounds bounds) {
        Objects.requireNonNull(settings.url(), "url");
        Objects.requireNonNull(settings.model(), "model");
        this.settings = settings;
        this.bounds = bounds;
        client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(bounds.connecting())
                .readTimeout(Duration.ZERO)
                .callTimeout(bounds.answering())
                .connectionPool(new ConnectionPool(bounds.atOnce(), 30, TimeUnit.SECONDS))
                .build();
    }

    /**
     * What the service answers.
     *
     * @param data what the instruction is about
     */
    public Answer ask(String instruction, String data) {
        if (closed) {
            return Answer.failed(Trouble.Kind.STOPPING);
        }
        String body = Message.request(Objects.requireNonNull(settings.model()), instruction, data);
        Request request;
        try {
            request = request(body);
        } catch (IllegalArgumentException e) {
            // OkHttp names the header's value in some of these, so nothing of it is passed on.
            return Answer.failed(Trouble.Kind.KEY);
        }
        try (Response response = client.newCall(request).execute()) {
            return response.isSuccessful() ? said(response.body(), body.length()) : refused(response);
        } catch (InterruptedIOException e) {
            return Answer.failed(closed ? Trouble.Kind.STOPPING : Trouble.Kind.SLOW);
        } catch (IOException e) {
            return Answer.failed(closed ? Trouble.Kind.STOPPING : Trouble.Kind.UNREACHABLE);
        }
    }

    /** How many tokens a question costs without its answer, estimated. */
    public long estimate(String instruction, String data) {
        return Message.tokens(instruction.length() + data.length());
    }

    private Request request(String body) {
        var request = new Request.Builder()
                .url(Endpoint.completions(Objects.requireNonNull(settings.url())))
                .header("User-Agent", "Vigie")
                .post(RequestBody.create(body, JSON));
        String key = settings.key();
        return key == null
                ? request.build()
                : request.header("Authorization", "Bearer " + key.strip()).build();
    }

    private Answer said(@Nullable ResponseBody body, int asked) throws IOException {
        if (body == null) {
            return Answer.failed(Trouble.Kind.UNREADABLE);
        }
        BufferedSource source = body.source();
        return source.request(bounds.bytes() + 1)
                ? Answer.failed(Trouble.Kind.TOO_LARGE)
                : Message.read(source.readUtf8(), asked);
    }

    private static Answer refused(Response response) {
        String after = Objects.requireNonNullElse(response.header("Retry-After"), "");
        Duration wait = SECONDS.matcher(after).matches() ? Duration.ofSeconds(Long.parseLong(after)) : Duration.ZERO;
        return new Answer.Failed(Trouble.ofStatus(response.code(), wait));
    }

    /** Breaks off what is being asked. */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
