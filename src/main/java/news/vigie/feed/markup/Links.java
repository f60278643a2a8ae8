package news.vigie.feed.markup;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as people write them become absolute http(s) addresses. */
public final class Links {
    /** Longer ones are none that a server would take. */
    private static final int LONGEST = 8192;

    /** Java's IDN throws what it does not document where a name is longer. */
    private static final int LONGEST_HOST = 255;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+\\s*");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern AUTHORITY = Pattern.compile("^(https?://)([^/?#]*)(.*)$", Pattern.CASE_INSENSITIVE);
    private static final String LEGAL = "-._~:/?#@!$&'()*+,;=%";

    private Links() {}

    /** Empty where it leads to nothing that can be fetched. */
    public static Optional<URI> absolute(@Nullable String text, String base) {
        return resolved(text, base).filter(Links::isWeb);
    }

    /** The address as text, against which others can be resolved; the base itself where there is none. */
    public static String rebased(@Nullable String text, String base) {
        return resolved(text, base).map(URI::toString).orElse(base);
    }

    private static Optional<URI> resolved(@Nullable String text, String base) {
        String link = text == null || text.length() > LONGEST ? "" : oneLine(text.strip());
        if (link.isEmpty()) {
            return Optional.empty();
        }
        return parsed(isLegal(link) ? link : escaped(link))
                .flatMap(uri -> uri.isAbsolute() ? Optional.of(uri) : joined(uri, base));
    }

    private static String oneLine(String text) {
        boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
        return broken ? BREAKS.matcher(text).replaceAll("") : text;
    }

    /** {@link URI#resolve} drops the last part of the path where only the query differs (RFC 2396, not 3986). */
    private static Optional<URI> joined(URI relative, String base) {
        return parsed(base).filter(start -> !start.isOpaque()).flatMap(start -> {
            boolean queryOnly = relative.getRawAuthority() == null
                    && relative.getRawPath().isEmpty()
                    && relative.getRawQuery() != null;
            return queryOnly
                    ? parsed(base.replaceFirst("[?#].*$", "") + relative)
                    : Optional.of(start.resolve(relative));
        });
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        return web && uri.getHost() != null;
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Is there nothing to mend? */
    private static boolean isLegal(String link) {
        int hashes = 0;
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (!isLegal(c) || (c == '%' && isLostPercent(link, i))) {
                return false;
            }
            hashes += c == '#' ? 1 : 0;
        }
        return hashes <= 1;
    }

    private static boolean isLegal(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
    }

    private static boolean isLostPercent(String link, int at) {
        return at + 2 >= link.length()
                || !HexFormat.isHexDigit(link.charAt(at + 1))
                || !HexFormat.isHexDigit(link.charAt(at + 2));
    }

    private static String escaped(String link) {
        var split = AUTHORITY.matcher(link);
        if (!split.matches()) {
            return SCHEME.matcher(link).find() ? link : escapedPath(link);
        }
        return split.group(1) + host(split.group(2)) + escapedPath(split.group(3));
    }

    private static String host(String authority) {
        if (authority.length() > LONGEST_HOST || authority.chars().allMatch(c -> c < 0x80)) {
            return authority;
        }
        try {
            return IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return authority;
        }
    }

    private static String escapedPath(String path) {
        var out = new StringBuilder();
        for (int i = 0; i < path.length(); i += Character.charCount(path.codePointAt(i))) {
            int c = path.codePointAt(i);
            boolean secondHash = c == '#' && path.indexOf('#') < i;
            if (isLegal(c) && !secondHash && !(c == '%' && isLostPercent(path, i))) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    HEX.toHexDigits(out.append('%'), b);
                }
            }
        }
        return out.toString();
    }
}
