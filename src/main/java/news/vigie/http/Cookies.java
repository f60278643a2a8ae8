package news.vigie.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.Cookie;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** The cookies of one fetch: some sites redirect to themselves until theirs comes back. Nothing is kept afterwards. */
final class Cookies {
    private static final int MOST = 50;
    private static final int LONGEST = 4096;

    private final List<Cookie> kept = new ArrayList<>();

    /** What a request to there says in its Cookie header; "" for nothing. */
    String line(HttpUrl url) {
        return kept.stream()
                .filter(cookie -> cookie.matches(url))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }

    void keep(HttpUrl url, Response response) {
        response.headers("Set-Cookie").stream()
                .limit(MOST)
                .filter(line -> line.length() <= LONGEST)
                .map(line -> Cookie.parse(url, line))
                .filter(java.util.Objects::nonNull)
                .forEach(this::keep);
    }

    private void keep(Cookie cookie) {
        kept.removeIf(old -> old.name().equals(cookie.name())
                && old.domain().equals(cookie.domain())
                && old.path().equals(cookie.path()));
        if (kept.size() < MOST) {
            kept.add(cookie);
        }
    }
}
