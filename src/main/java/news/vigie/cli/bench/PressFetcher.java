package news.vigie.cli.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.cli.bench.site.Press;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;

/** Has every page at once, from the press: what is measured with it is all but the network. */
final class PressFetcher implements Fetcher {
    private static final Pattern PATH = Pattern.compile("/(feed|article)/(\\d+)(?:\\.xml|/(\\d+))");

    private final Press press;
    private final AtomicInteger answers = new AtomicInteger();

    PressFetcher(Press press) {
        this.press = press;
    }

    @Override
    public Fetched fetch(Request request) {
        Matcher path = PATH.matcher(request.url().getPath());
        if (!path.matches()) {
            return new Fetched.Refused(404, null);
        }
        int feed = Integer.parseInt(path.group(2));
        return path.group(3) == null
                ? page(request.url(), "application/rss+xml", changed(press.feed(base(request.url()), feed)))
                : page(request.url(), "text/html", press.page(feed, Integer.parseInt(path.group(3))));
    }

    /** A feed is never the same twice, though its entries are. */
    private String changed(String feed) {
        return feed + "<!-- " + answers.incrementAndGet() + " -->";
    }

    /** The number of a feed, which stands in its address. */
    static int number(URI feed) {
        return Integer.parseInt(feed.getPath().replaceAll("\\D", ""));
    }

    private static String base(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    private static Fetched page(URI url, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Fetched.Fresh(new Page(url, type + "; charset=utf-8", bytes, Validators.NONE));
    }
}
