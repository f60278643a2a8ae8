package news.vigie.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server gave us last time, so that it may answer "nothing new". */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);

    /** In characters; with more some servers refuse the request. */
    private static final int LONGEST = 1000;

    private static final Pattern SENDABLE = Pattern.compile("[\t -~]{1," + LONGEST + "}");

    /** Those that a request can hold (RFC 9110, 5.5): servers send others, and do not want them back. */
    Validators sendable() {
        return new Validators(sendable(etag), sendable(lastModified));
    }

    private static @Nullable String sendable(@Nullable String value) {
        return value != null && SENDABLE.matcher(value).matches() ? value : null;
    }
}
