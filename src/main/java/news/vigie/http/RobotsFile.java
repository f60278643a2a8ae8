package news.vigie.http;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;
import java.util.Locale;
import news.vigie.http.Robots.Rules;
import news.vigie.notice.Notice;
import okhttp3.HttpUrl;

/** What an answer for robots.txt means, RFC 9309 section 2.3.1. */
final class RobotsFile {
    private static final int TOO_MANY_REQUESTS = 429;

    private final List<String> name;

    RobotsFile(String userAgent) {
        name = List.of(userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Where the file of a site stands. */
    static HttpUrl of(HttpUrl place) {
        return new HttpUrl.Builder()
                .scheme(place.scheme())
                .host(place.host())
                .port(place.port())
                .addPathSegment("robots.txt")
                .build();
    }

    /** A site that has none forbids nothing; one that cannot say at present forbids everything until it can. */
    Rules read(HttpUrl site, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Fresh fresh -> parsed(site, fresh.page().body());
            case Fetched.Refused refused ->
                isPassing(refused.status())
                        ? unknown(Notice.of("http.status", Integer.toString(refused.status())))
                        : nothing();
            case Fetched.Unreachable unreachable ->
                isLost(unreachable.reason()) ? nothing() : unknown(unreachable.reason());
            default -> nothing();
        };
    }

    /** 429 is in the range for "there is none", but who is asked too much does not want to be asked for pages. */
    private static boolean isPassing(int status) {
        return status >= 500 || status == TOO_MANY_REQUESTS;
    }

    /** Redirects that lead nowhere count as if there were none (2.3.1.2). */
    private static boolean isLost(Notice reason) {
        return reason.key().startsWith("http.redirect-");
    }

    /** The parser's own bound on Crawl-delay would forbid the site. */
    private Rules parsed(HttpUrl site, byte[] body) {
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new Rules(parser.parseContent(site.toString(), body, "text/plain", name), null);
    }

    private static Rules unknown(Notice trouble) {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), trouble);
    }

    private static Rules nothing() {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
    }
}
