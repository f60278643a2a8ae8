package news.vigie.telegram.api;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import news.vigie.notice.Notice;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Calls the Bot API. May be shared between threads; a call blocks until its answer is known. */
public final class BotClient implements AutoCloseable {
    /** What the public server gives out at most. */
    private static final long FILE_LIMIT = 20L << 20;

    private static final int PARALLEL = 64;

    private final URI apiUrl;
    private final String token;
    private final Scrubber scrubber;
    private final OkHttpClient http;
    private final OkHttpTelegramClient library;

    public BotClient(URI apiUrl, String token) {
        this.apiUrl = apiUrl;
        this.token = token;
        this.scrubber = new Scrubber(token);
        this.http = client();
        this.library = new OkHttpTelegramClient(http, token, Endpoint.of(apiUrl));
    }

    /**
     * OkHttp's own repetition is off: it would post twice when a connection breaks after the request was sent. Idle
     * connections are dropped before servers do it.
     */
    private static OkHttpClient client() {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(PARALLEL);
        dispatcher.setMaxRequestsPerHost(PARALLEL);
        return Departures.watch(new OkHttpClient.Builder())
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(8, 30, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(60))
                .build();
    }

    public <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
        try {
            T value = library.execute(method);
            return value == null ? new Answer.Unclear<>(Notice.of("telegram.no-result")) : new Answer.Given<>(value);
        } catch (TelegramApiRequestException e) {
            return refusal(e);
        } catch (TelegramApiException e) {
            return failure(e);
        }
    }

    /** The content of a file that getFile named. */
    public Answer<byte[]> download(String path) {
        var request =
                new Request.Builder().url(Endpoint.file(apiUrl, token, path)).build();
        try (Response response = http.newCall(request).execute()) {
            return response.isSuccessful()
                    ? content(response.body())
                    : new Answer.Rejected<>(response.code(), "the file was refused", null, null);
        } catch (IOException e) {
            return failure(e);
        }
    }

    private static Answer<byte[]> content(@Nullable ResponseBody body) throws IOException {
        if (body == null) {
            return new Answer.Unclear<>(Notice.of("telegram.no-result"));
        }
        BufferedSource source = body.source();
        return source.request(FILE_LIMIT + 1)
                ? new Answer.Rejected<>(413, "the file is bigger than 20 MB", null, null)
                : new Answer.Given<>(source.readByteArray());
    }

    /** The library gives code 0 and no words for a body that it cannot read, such as a proxy's page with a 502. */
    private <T> Answer<T> refusal(TelegramApiRequestException e) {
        Integer code = e.getErrorCode();
        if (code == null || code == 0 || e.getApiResponse() == null) {
            return new Answer.Unclear<>(Notice.of("telegram.not-bot-api"));
        }
        if (code >= 500) {
            return new Answer.Unclear<>(
                    Notice.of("telegram.error", code.toString(), scrubber.clean(e.getApiResponse())));
        }
        ResponseParameters more = e.getParameters();
        return new Answer.Rejected<>(
                code,
                scrubber.clean(e.getApiResponse()),
                more == null ? null : more.getRetryAfter(),
                more == null ? null : more.getMigrateToChatId());
    }

    private <T> Answer<T> failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Departures.NeverLeft) {
                return new Answer.Unsent<>(Notice.of("telegram.no-connection", scrubber.tell(cause)));
            }
            if (cause instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
        return new Answer.Unclear<>(Notice.of("telegram.no-answer", scrubber.tell(e)));
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
