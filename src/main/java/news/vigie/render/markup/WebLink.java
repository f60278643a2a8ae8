package news.vigie.render.markup;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses become links. Others are shown as text: javascript:, data:, file: and what has no host. */
public final class WebLink {
    private static final Pattern SCHEME = Pattern.compile("(?i)https?");
    private static final Pattern AUTHORITY = Pattern.compile("[^@:\\[\\]]+(?::([0-9]{1,5}))?");
    private static final int LONGEST = 2048;

    /** The last part is no number and none of those that are kept for houses (RFC 6761, 6762, 8375 and usage). */
    private static final Pattern HOST_FOR_ALL = Pattern.compile(
            "(?i)(?:[a-z0-9_-]{1,63}\\.)+"
                    + "(?!(?:local|localhost|localdomain|internal|intranet|lan|home|arpa|corp|private)$)[a-z][a-z0-9-]*[a-z0-9]");

    private WebLink() {}

    /** The address, if a page may link to it. */
    public static Optional<String> of(URI target) {
        String address = target.toString();
        boolean good = target.getScheme() != null
                && SCHEME.matcher(target.getScheme()).matches()
                && target.getRawAuthority() != null
                && address.length() <= LONGEST;
        return good ? Optional.of(address) : Optional.empty();
    }

    /**
     * The address, if Telegram keeps the link: it wants a dot in the host, and silently loses what it does not like.
     */
    public static Optional<String> forTelegram(URI target) {
        return of(target).filter(address -> hasPublicHost(target.getRawAuthority()));
    }

    /** Whether others can get it: a name of the internet, none of a house, no number. */
    public static boolean isForAll(URI target) {
        return forTelegram(target).isPresent()
                && HOST_FOR_ALL.matcher(String.valueOf(target.getHost())).matches();
    }

    private static boolean hasPublicHost(String authority) {
        var parts = AUTHORITY.matcher(authority);
        if (!parts.matches() || (parts.group(1) != null && !isPort(Integer.parseInt(parts.group(1))))) {
            return false;
        }
        String host = authority.split(":", 2)[0];
        return host.indexOf('.') > 0 && !host.endsWith(".");
    }

    private static boolean isPort(int number) {
        return number > 0 && number < 65536;
    }
}
