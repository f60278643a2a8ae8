package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import news.vigie.notice.Notice;
import news.vigie.telegram.api.Scrubber;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Reads the answers to polls on their way to the library, which makes the same of all failures. */
final class PollWatch implements Interceptor {
    private static final long PEEK = 4096;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PollReport report;
    private final PollingPause pause;
    private final Scrubber scrubber;
    private final Control control;

    /** What an answer may call for. */
    interface Control {
        /** Polling begins anew, by deleting the webhook that somebody set. */
        void restart();

        boolean isEnded();
    }

    PollWatch(PollReport report, PollingPause pause, Scrubber scrubber, Control control) {
        this.report = report;
        this.pause = pause;
        this.scrubber = scrubber;
        this.control = control;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (control.isEnded()) {
            throw new IOException("polling has ended");
        }
        try {
            Response response = chain.proceed(chain.request());
            if (!response.isSuccessful()) {
                note(response);
            } else if (chain.request().url().encodedPath().endsWith(RawGetUpdates.PATH)) {
                report.polled();
            }
            return response;
        } catch (IOException e) {
            if (!chain.call().isCanceled()) {
                report.trouble(Notice.of("telegram.no-connection", scrubber.tell(e)));
            }
            throw e;
        }
    }

    private void note(Response response) throws IOException {
        JsonNode answer = read(response.peekBody(PEEK).string());
        String words = scrubber.clean(answer.path("description").asText(""));
        Notice error = error(response.code(), words);
        switch (response.code()) {
            case 409 -> {
                if (words.contains("webhook")) {
                    report.trouble(error);
                    control.restart();
                } else {
                    report.conflict(words);
                }
            }
            case 401 -> revoked(error);
            case 404 -> {
                if (answer.has("error_code")) {
                    revoked(error);
                } else {
                    report.trouble(Notice.of("telegram.no-server"));
                }
            }
            case 429 -> {
                Duration wait = Duration.ofSeconds(
                        answer.path("parameters").path("retry_after").asInt(0));
                pause.atLeast(wait);
                report.waiting(error, wait);
            }
            default -> report.trouble(error);
        }
    }

    private static Notice error(int code, String words) {
        String number = Integer.toString(code);
        return words.isBlank() ? Notice.of("http.status", number) : Notice.of("telegram.error", number, words);
    }

    private void revoked(Notice reason) {
        pause.atLeast(PollingPause.REVOKED);
        report.revoked(reason, PollingPause.REVOKED);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
