package news.vigie.cli;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import news.vigie.feed.Entry;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.site.Latest;
import news.vigie.feed.site.LinkRule;
import news.vigie.pipeline.address.Finding;

/** Shows what feeds would bring: a line for each, apart by tabs, and its newest entries indented below it. */
final class Preview {
    private static final int ENTRIES = 3;
    private static final int ENTRIES_OF_A_RULE = 5;

    private final Speech speech;

    Preview(Speech speech) {
        this.speech = speech;
    }

    /** Address, title, format, language, number of entries, date of the newest; "" where there is none. */
    void show(List<Finding.Feed> feeds) {
        for (Finding.Feed found : feeds) {
            ParsedFeed feed = found.feed();
            speech.print(String.join(
                    "\t",
                    found.url().toString(),
                    Objects.requireNonNullElse(feed.title(), ""),
                    feed.format().name().toLowerCase(Locale.ROOT),
                    Objects.requireNonNullElse(feed.language(), ""),
                    Integer.toString(feed.entries().size()),
                    Latest.time(feed).map(Instant::toString).orElse("")));
            Latest.entries(feed, ENTRIES).forEach(entry -> speech.print("  " + line(entry)));
        }
    }

    private static String line(Entry entry) {
        return entry.title() + Latest.time(entry).map(date -> "\t" + date).orElse("");
    }

    /** That there is no feed, and the rules that would make one, as they may stand in {@code feeds.yaml}. */
    void tell(URI url, Finding.Nothing nothing) {
        speech.tell("cli.feeds.none", url.toString(), nothing.reason());
        if (!nothing.rules().isEmpty()) {
            speech.tell("cli.feeds.rules", nothing.rules().size(), url.toString());
            speech.print(nothing.rules().stream().map(rule -> yaml(url, rule)).collect(Collectors.joining("\n")));
        }
    }

    private static String yaml(URI url, LinkRule rule) {
        String entries = Latest.entries(rule.feed(), ENTRIES_OF_A_RULE).stream()
                .map(entry -> "\n    #   " + line(entry).replace('\t', ' '))
                .collect(Collectors.joining());
        return "  - url: %s\n    links: %s\n    # %d:%s"
                .formatted(
                        quoted(url.toString()),
                        quoted(rule.css()),
                        rule.feed().entries().size(),
                        entries);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
