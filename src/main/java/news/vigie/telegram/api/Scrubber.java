package news.vigie.telegram.api;

import org.jspecify.annotations.Nullable;

/** Takes the bot's token out of texts that may carry it, such as those of exceptions, which like to name the URL. */
public final class Scrubber {
    private static final String DOTS = "•••";

    private final String token;
    private final String secret;

    public Scrubber(String token) {
        this.token = token;
        this.secret = token.substring(token.indexOf(':') + 1);
    }

    public String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String clean = text.replace(token, DOTS);
        return secret.isEmpty() ? clean : clean.replace(secret, DOTS);
    }

    /** The kind and the message of an exception and of its causes, in one line. */
    public String tell(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return clean(deepest.getClass().getSimpleName() + ": " + deepest.getMessage());
    }
}
