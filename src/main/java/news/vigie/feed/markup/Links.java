package news.vigie.feed.markup;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as people write them become absolute http(s) addresses. */
public final class Links {
    private static final Pattern SPACES = Pattern.compile("[\\t\\r\\n]+\\s*");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern AUTHORITY = Pattern.compile("^(https?://)([^/?#]*)(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOST_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String LEGAL = "-._~:/?#@!$&'()*+,;=%";

    private Links() {}

    /** Empty where it leads to nothing that can be fetched. */
    public static Optional<URI> absolute(@Nullable String text, String base) {
        return resolved(text, base).flatMap(Links::web);
    }

    /** The address as text, against which others can be resolved; the base itself where there is none. */
    public static String rebased(@Nullable String text, String base) {
        return resolved(text, base).map(URI::toString).orElse(base);
    }

    private static Optional<URI> resolved(@Nullable String text, String base) {
        String link = text == null ? "" : SPACES.matcher(text.strip()).replaceAll("");
        if (link.isEmpty()) {
            return Optional.empty();
        }
        return parsed(escaped(link)).flatMap(uri -> uri.isAbsolute() ? Optional.of(uri) : joined(uri, base));
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

    private static Optional<URI> web(URI uri) {
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String link) {
        var split = AUTHORITY.matcher(link);
        if (!split.matches()) {
            return SCHEME.matcher(link).find() ? link : escapedPath(link);
        }
        return split.group(1) + host(split.group(2)) + escapedPath(split.group(3));
    }

    private static String host(String authority) {
        if (authority.chars().allMatch(c -> c < 0x80)) {
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
        LOST_PERCENT.matcher(path).replaceAll("%25").codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(b));
                }
            }
        });
        return secondHash(out.toString());
    }

    private static String secondHash(String path) {
        int hash = path.indexOf('#');
        return hash < 0
                ? path
                : path.substring(0, hash + 1) + path.substring(hash + 1).replace("#", "%23");
    }
}
