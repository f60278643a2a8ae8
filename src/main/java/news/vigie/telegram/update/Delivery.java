package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.send.Patience;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Has Telegram bring updates, and looks from time to time whether it does. The webhook stays when the service ends:
 * Telegram keeps meanwhile what it cannot bring.
 */
final class Delivery implements Intake {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Reception.Brought source;
    private final Reception.Trouble trouble;
    private final Pulse pulse;
    private final Patience patience;
    private Duration wait = Duration.ofSeconds(1);
    private boolean isSet;
    private volatile boolean isOver;

    Delivery(Reception.Brought source, Reception.Trouble trouble, Patience patience) {
        this.source = source;
        this.trouble = trouble;
        this.pulse = new Pulse(trouble.health(), trouble.clock());
        this.patience = patience;
    }

    @Override
    public void start() {
        Thread.ofVirtual().name("telegram-webhook").start(this::keep);
    }

    private void keep() {
        while (!isOver && !patience.isOver()) {
            patience.pause(unbrokenRound());
        }
    }

    private Duration unbrokenRound() {
        try {
            return round();
        } catch (RuntimeException e) {
            log.error("The webhook could not be looked after, which is tried again", e);
            return BETWEEN_LOOKS;
        }
    }

    /** Gives how long to wait for the next one. */
    Duration round() {
        return isSet ? look() : set();
    }

    private Duration set() {
        Answer<Boolean> answer = source.client().call(new SetHook(source.url(), source.secret()));
        if (answer.given().isPresent()) {
            log.info("Telegram brings updates to {}", source.url().getHost());
            isSet = true;
            wait = Duration.ofSeconds(1);
            pulse.beat("telegram.brought");
            return wait;
        }
        return later(answer);
    }

    private Duration later(Answer<?> answer) {
        if (answer instanceof Answer.Rejected<?> no && no.isOfToken()) {
            Notice words = Notice.of("telegram.revoked", no.reason());
            pulse.stop(words);
            log.error(Messages.logged(words));
            return PollingPause.REVOKED;
        }
        warn(Notice.of("telegram.not-set", answer.reason()));
        if (answer instanceof Answer.Rejected<?> no && no.retryAfter() != null) {
            var asked = Duration.ofSeconds(no.retryAfter());
            pulse.rest(asked);
            return asked;
        }
        Duration now = wait;
        wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        return now;
    }

    private Duration look() {
        Answer<WebhookInfo> answer = source.client().call(new GetWebhookInfo());
        if (answer.given().isEmpty()) {
            Duration wait = later(answer);
            return wait.compareTo(BETWEEN_LOOKS) > 0 ? wait : BETWEEN_LOOKS;
        }
        WebhookInfo info = answer.given().get();
        if (!source.url().toString().equals(info.getUrl())) {
            isSet = false;
            warn(Notice.of("telegram.other-webhook"));
            trouble.owners().raise();
            return Duration.ofSeconds(1);
        }
        report(info);
        return BETWEEN_LOOKS;
    }

    /** Telegram names its last failure for ever: it is one of now while it is new, or while updates wait. */
    private void report(WebhookInfo info) {
        int waiting = info.getPendingUpdatesCount() == null ? 0 : info.getPendingUpdatesCount();
        String words = info.getLastErrorMessage();
        if (words != null && (waiting > 0 || isNew(info.getLastErrorDate()))) {
            warn(Notice.of("telegram.not-brought", Notice.quoted(words), waiting));
        } else {
            pulse.beat("telegram.brought");
        }
    }

    private boolean isNew(@Nullable Integer seconds) {
        Instant minuteAgo = trouble.clock().instant().minus(BETWEEN_LOOKS.multipliedBy(2));
        return seconds != null && Instant.ofEpochSecond(seconds).isAfter(minuteAgo);
    }

    private void warn(Notice words) {
        pulse.falter(words);
        log.warn(Messages.logged(words));
    }

    @Override
    public void close() {
        isOver = true;
    }
}
