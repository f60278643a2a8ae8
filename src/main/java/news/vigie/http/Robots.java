package news.vigie.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import okhttp3.HttpUrl;

/** What sites let robots read, RFC 9309; asked once a day. A site whose robots.txt cannot be had forbids nothing. */
final class Robots {
    /** The standard asks for at least 500 KiB; the time is ours, as a page waits for it. */
    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(10), 512_000);

    private final Cache<HttpUrl, BaseRobotRules> rules = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    private final List<String> name;
    private final Function<Journey, Fetched> travel;

    /** @param travel fetches without asking for robots.txt */
    Robots(String userAgent, Function<Journey, Fetched> travel) {
        this.name = List.of(userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT));
        this.travel = travel;
    }

    boolean allow(HttpUrl url) {
        HttpUrl file = url.newBuilder()
                .username("")
                .password("")
                .encodedPath("/robots.txt")
                .query(null)
                .fragment(null)
                .build();
        BaseRobotRules known = rules.getIfPresent(file);
        if (known == null) {
            known = read(file);
            rules.put(file, known);
        }
        return known.isAllowed(url.toString());
    }

    private BaseRobotRules read(HttpUrl file) {
        return switch (travel.apply(new Journey(Request.feed(file.uri()), file, BOUNDS))) {
            case Fetched.Fresh fresh ->
                new SimpleRobotRulesParser()
                        .parseContent(file.toString(), fresh.page().body(), "text/plain", name);
            default -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        };
    }
}
