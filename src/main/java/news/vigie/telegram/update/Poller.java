package news.vigie.telegram.update;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import news.vigie.telegram.api.Endpoint;
import news.vigie.telegram.api.Scrubber;
import news.vigie.telegram.send.Patience;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Keeps the library's long polling going: starts it as often as it takes while the network is down, and again should it
 * ever die. Starting never blocks.
 */
final class Poller implements PollWatch.Control, Intake {
    private static final Logger log = LoggerFactory.getLogger(Poller.class);

    /** A hundred long updates over a slow line; one who sends a byte now and then is not waited for longer. */
    private static final Duration WHOLE_POLL = Duration.ofSeconds(RawGetUpdates.WAIT + 60);

    private final URI apiUrl;
    private final String token;
    private final LongPollingUpdateConsumer consumer;
    private final Patience patience;
    private final PollingPause pause;
    private final Scrubber scrubber;
    private final OkHttpClient http;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("telegram-poll").factory());
    private @Nullable ScheduledFuture<?> polling;
    private boolean ended;

    Poller(URI apiUrl, String token, LongPollingUpdateConsumer consumer, PollReport report, Patience patience) {
        this.apiUrl = apiUrl;
        this.token = token;
        this.consumer = consumer;
        this.patience = patience;
        this.pause = new PollingPause(patience);
        this.scrubber = new Scrubber(token);
        this.http = new OkHttpClient.Builder()
                .addInterceptor(new PollWatch(report, pause, scrubber, this))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(RawGetUpdates.WAIT + 25))
                .callTimeout(WHOLE_POLL)
                .build();
    }

    @Override
    public void start() {
        Thread.ofVirtual().name("telegram-poll-watch").start(this::keepPolling);
    }

    private void keepPolling() {
        while (!isEnded()) {
            ScheduledFuture<?> started = begin();
            if (started != null) {
                await(started);
            }
            if (!isEnded()) {
                patience.pause(pause.nextPause());
            }
        }
    }

    /** Null if Telegram could not be reached; why is in the report. */
    private @Nullable ScheduledFuture<?> begin() {
        var session = new BotSession(
                new ObjectMapper(),
                http,
                executor,
                token,
                () -> Endpoint.of(apiUrl),
                RawGetUpdates::new,
                () -> pause,
                consumer);
        try {
            session.start();
            return keep(session.getRunningPolling());
        } catch (TelegramApiException | RuntimeException e) {
            log.debug("Polling did not start: {}", scrubber.tell(e));
            return null;
        }
    }

    private void await(ScheduledFuture<?> started) {
        try {
            started.get();
        } catch (CancellationException e) {
            log.debug("Polling was stopped");
        } catch (ExecutionException e) {
            log.error("Polling broke off and starts again: {}", scrubber.tell(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
        }
    }

    private synchronized ScheduledFuture<?> keep(ScheduledFuture<?> started) {
        polling = started;
        if (ended) {
            started.cancel(false);
        }
        return started;
    }

    @Override
    public synchronized boolean isEnded() {
        return ended || patience.isOver();
    }

    /** No poll follows the present one. */
    private synchronized void end() {
        ended = true;
        restart();
    }

    @Override
    public synchronized void restart() {
        if (polling != null) {
            polling.cancel(false);
        }
    }

    @Override
    public void close() {
        end();
        executor.shutdown();
        http.dispatcher().cancelAll();
        try {
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("A poll is still open at the end of the service");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
