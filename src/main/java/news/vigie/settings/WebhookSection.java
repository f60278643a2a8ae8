package news.vigie.settings;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import news.vigie.telegram.Webhook;

/** What {@code telegram:} says of the webhook. */
final class WebhookSection {
    /** What Telegram's own servers reach; a server of one's own reaches any port. */
    private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);

    private static final int SECRET_BYTES = 32;

    private final Section telegram;
    private final boolean isPublic;

    /** @param isPublic Telegram's own servers are to bring updates */
    WebhookSection(Section telegram, boolean isPublic) {
        this.telegram = telegram;
        this.isPublic = isPublic;
    }

    /** Empty while updates are polled; the keys are read all the same. */
    Optional<Webhook> read(boolean isWanted) {
        Optional<URI> url = telegram.url("webhook-url");
        Integer port = telegram.text("webhook-port").isPresent() ? telegram.whole("webhook-port", 0, 0, 65535) : null;
        String secret = telegram.text("secret").map(String::strip).orElseGet(WebhookSection::made);
        if (!secret.matches(Webhook.SECRET)) {
            telegram.wrong("secret", "not-a-secret");
        }
        if (!isWanted) {
            return Optional.empty();
        }
        if (url.isEmpty()) {
            telegram.wrong("updates", "webhook-without-url");
        } else if (isPublic && !isReached(url.get())) {
            telegram.wrong("webhook-url", "webhook-not-reached", url.get().toString());
        }
        return url.map(found -> new Webhook(found, port, secret));
    }

    private static boolean isReached(URI url) {
        return "https".equals(url.getScheme()) && PORTS.contains(url.getPort());
    }

    /** Telegram is told a new one at each start. */
    private static String made() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
