package news.vigie.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.http.body.Body;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The words with which something is asked for.
 *
 * @param start what was asked for at first
 * @param place where we were sent
 */
record Asking(Request request, HttpUrl start, HttpUrl place) {
    /** Without these some servers send their home page, others 406. */
    private static final String FEEDS = "application/rss+xml, application/atom+xml, application/feed+json, "
            + "application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private static final String PAGES = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8";

    /** Apache and Jetty mark the tags of what they pack on the way, and do not know them again. */
    private static final Pattern MARKED = Pattern.compile("(.*\".+?)--?(?:gzip|br|deflate)\"");

    okhttp3.Request asOkHttp(String userAgent, String cookies) {
        var builder = new okhttp3.Request.Builder()
                .url(place)
                .header("User-Agent", userAgent)
                .header("Accept", request.kind() == Request.Kind.FEED ? FEEDS : PAGES)
                .header("Accept-Encoding", Body.ENCODINGS);
        if (isAtHome()) {
            if (!start.username().isEmpty()) {
                builder.header("Authorization", Credentials.basic(start.username(), start.password()));
            }
            request.headers().forEach(builder::header);
        }
        addValidators(builder);
        header(builder, "Cookie", cookies.isEmpty() ? null : cookies);
        return builder.build();
    }

    /** What an admin gave for one host (a key, a password) is shown to no other, nor without encryption after it. */
    private boolean isAtHome() {
        return place.host().equals(start.host()) && (place.isHttps() || !start.isHttps());
    }

    /** They go along to another host: they tell nothing, and a feed that moved is often kept under its old tag. */
    private void addValidators(okhttp3.Request.Builder builder) {
        Validators known = request.validators().sendable();
        header(builder, "If-None-Match", known.etag() == null ? null : withUnmarked(known.etag()));
        header(builder, "If-Modified-Since", known.lastModified());
    }

    private static String withUnmarked(String tag) {
        Matcher marked = MARKED.matcher(tag);
        return marked.matches() ? tag + ", " + marked.group(1) + '"' : tag;
    }

    private static void header(okhttp3.Request.Builder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.header(name, value);
        }
    }
}
