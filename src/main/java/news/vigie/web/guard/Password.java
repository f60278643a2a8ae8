package news.vigie.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Opens by HTTP basic authentication (RFC 7617), whatever the user name. How long a comparison takes tells nothing. */
public final class Password {
    /** What a browser is told so that it asks. */
    public static final String CHALLENGE = "Basic realm=\"Vigie\", charset=\"UTF-8\"";

    private static final String SCHEME = "Basic ";

    private final byte[] digest;

    public Password(String password) {
        this.digest = digest(password);
    }

    /** Whether the header {@code Authorization} holds it. */
    public boolean opens(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        return MessageDigest.isEqual(digest, digest(given(authorization.substring(SCHEME.length()))));
    }

    private static String given(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
