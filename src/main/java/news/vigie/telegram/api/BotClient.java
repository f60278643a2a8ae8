package news.vigie.telegram.api;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import news.vigie.notice.Notice;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Calls the Bot API. May be shared between threads; a call blocks until its answer is known. */
public final class BotClient implements AutoCloseable {
    private static final int PARALLEL = 64;

    private final URI apiUrl;
    private final String token;
    private final Scrubber scrubber;
    private final OkHttpClient http;
    private final OkHttpTelegramClient library;
    private final OkHttpTelegramClient uploads;

    public BotClient(URI apiUrl, String token) {
        this(apiUrl, token, Bounds.USUAL);
    }

    BotClient(URI apiUrl, String token, Bounds bounds) {
        this.apiUrl = apiUrl;
        this.token = token;
        this.scrubber = new Scrubber(token);
        this.http = client(bounds);
        this.library = library(http, bounds.wholeCall());
        this.uploads = library(http, bounds.wholeUpload());
    }

    /**
     * How long things may take at most. A server that sends a byte now and then is silent at no time: only the whole call
     * is known to be over.
     */
    record Bounds(Duration connecting, Duration silence, Duration wholeCall, Duration wholeUpload) {
        /** Of 50 MB over a slow line there are some minutes to wait. */
        static final Bounds USUAL = new Bounds(
                Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(2), Duration.ofMinutes(15));
    }

    private OkHttpTelegramClient library(OkHttpClient client, Duration whole) {
        return new OkHttpTelegramClient(client.newBuilder().callTimeout(whole).build(), token, Endpoint.of(apiUrl));
    }

    /**
     * OkHttp's own repetition is off: it would post twice when a connection breaks after the request was sent. Idle
     * connections are dropped before servers do it. Each call has a connection of its own, so that one that is dead
     * leaves the fate of one message open, not that of all that share it.
     */
    private static OkHttpClient client(Bounds bounds) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(PARALLEL);
        dispatcher.setMaxRequestsPerHost(PARALLEL);
        return Departures.watch(new OkHttpClient.Builder())
                .addInterceptor(new Pages())
                .addNetworkInterceptor(Pages::once)
                .dispatcher(dispatcher)
                .socketFactory(new PromptSockets())
                .connectionPool(new ConnectionPool(8, 30, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(bounds.connecting())
                .readTimeout(bounds.silence())
                .writeTimeout(bounds.silence())
                .build();
    }

    public <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
        return call(() -> library.execute(method));
    }

    /** Of at most 50 MB on the public server. */
    public Answer<Message> upload(SendDocument document) {
        return call(() -> uploads.execute(document));
    }

    /** Of at most 10 MB. */
    public Answer<Message> upload(SendPhoto picture) {
        return call(() -> uploads.execute(picture));
    }

    private <T> Answer<T> call(Execution<T> execution) {
        try {
            T value = execution.run();
            return value == null ? new Answer.Unclear<>(Notice.of("telegram.no-result")) : new Answer.Given<>(value);
        } catch (TelegramApiRequestException e) {
            return refusal(e);
        } catch (TelegramApiException e) {
            return failure(e);
        }
    }

    /** A call of the library. */
    private interface Execution<T> {
        @Nullable
        T run() throws TelegramApiException;
    }

    /** The content of a file that getFile named, of so many bytes at most. */
    public Answer<byte[]> download(String path, long most) {
        var request =
                new Request.Builder().url(Endpoint.file(apiUrl, token, path)).build();
        try (Response response = http.newCall(request).execute()) {
            return response.isSuccessful()
                    ? content(response.body(), most)
                    : new Answer.Rejected<>(response.code(), "the file was refused", null, null);
        } catch (IOException e) {
            return failure(e);
        }
    }

    private static Answer<byte[]> content(@Nullable ResponseBody body, long most) throws IOException {
        if (body == null) {
            return new Answer.Unclear<>(Notice.of("telegram.no-result"));
        }
        BufferedSource source = body.source();
        return source.request(most + 1)
                ? new Answer.Rejected<>(413, "the file is bigger than %d bytes".formatted(most), null, null)
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
            if (cause instanceof Pages.TurnedAway turned) {
                return new Answer.Unsent<>(Notice.of("telegram.turned-away", Integer.toString(turned.code())));
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
