package news.vigie.http;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/** The cookies of one fetch: some sites redirect to themselves until theirs comes back. Nothing is kept afterwards. */
final class Cookies implements CookieJar {
    private static final int MOST = 50;

    private final List<Cookie> kept = new ArrayList<>();

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
        return kept.stream().filter(cookie -> cookie.matches(url)).toList();
    }

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
        for (Cookie cookie : cookies) {
            kept.removeIf(old -> old.name().equals(cookie.name())
                    && old.domain().equals(cookie.domain())
                    && old.path().equals(cookie.path()));
            if (kept.size() < MOST) {
                kept.add(cookie);
            }
        }
    }
}
