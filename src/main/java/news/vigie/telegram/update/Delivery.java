package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
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
    private static final String PART = "telegram";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Reception.Brought source;
    private final Reception.Trouble trouble;
    private final Patience patience;
    private Duration wait = Duration.ofSeconds(1);
    private boolean isSet;
    private volatile boolean isOver;

    Delivery(Reception.Brought source, Reception.Trouble trouble, Patience patience) {
        this.source = source;
        this.trouble = trouble;
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
            say(Health.Level.OK, Notice.of("telegram.brought"));
            return wait;
        }
        return later(answer);
    }

    private Duration later(Answer<?> answer) {
        if (answer instanceof Answer.Rejected<?> no && no.isOfToken()) {
            isOver = true;
            say(Health.Level.DOWN, Notice.of("telegram.revoked", no.reason()));
            return Duration.ZERO;
        }
        say(Health.Level.WARNING, Notice.of("telegram.not-set", answer.reason()));
        if (answer instanceof Answer.Rejected<?> no && no.retryAfter() != null) {
            return Duration.ofSeconds(no.retryAfter());
        }
        Duration now = wait;
        wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        return now;
    }

    private Duration look() {
        Answer<WebhookInfo> answer = source.client().call(new GetWebhookInfo());
        if (answer.given().isEmpty()) {
            later(answer);
            return isOver ? Duration.ZERO : BETWEEN_LOOKS;
        }
        WebhookInfo info = answer.given().get();
        if (!source.url().toString().equals(info.getUrl())) {
            isSet = false;
            say(Health.Level.WARNING, Notice.of("telegram.other-webhook"));
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
            say(Health.Level.WARNING, Notice.of("telegram.not-brought", Notice.quoted(words), waiting));
        } else {
            say(Health.Level.OK, Notice.of("telegram.brought"));
        }
    }

    private boolean isNew(@Nullable Integer seconds) {
        Instant minuteAgo = trouble.clock().instant().minus(BETWEEN_LOOKS.multipliedBy(2));
        return seconds != null && Instant.ofEpochSecond(seconds).isAfter(minuteAgo);
    }

    private void say(Health.Level level, Notice words) {
        trouble.health().say(PART, level, words, trouble.clock().instant());
        if (level != Health.Level.OK) {
            log.warn(Messages.logged(words));
        }
    }

    @Override
    public void close() {
        isOver = true;
    }
}
