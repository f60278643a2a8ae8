package news.vigie.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.vigie.cli.Terminal;
import news.vigie.feed.Enclosure;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedReader;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie parse-feed}: feeds as JSON. */
@Command(name = "parse-feed", description = "reads feed files, one JSON line each")
public final class ParseFeedCommand extends LinesCommand implements Callable<Integer> {
    private static final String NOWHERE = "http://feed.invalid/";

    @Option(names = "--base", paramLabel = "URL", description = "the address of the feed, for its relative links")
    @Nullable
    URI base;

    @Option(names = "--jsonl", description = "the files hold lines {\"id\",\"file\",\"url\",\"contentType\"}")
    boolean jsonl;

    private final FeedReader reader = new FeedReader();

    public ParseFeedCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        return jsonl ? overLines(this::read) : overFiles(base, this::read);
    }

    private ObjectNode read(JsonNode item) throws IOException {
        String contentType =
                item.path("contentType").isTextual() ? item.path("contentType").asText() : null;
        return switch (reader.read(bytes(item), contentType, address(item, NOWHERE))) {
            case FeedReading.Read reading -> answer(reading.feed());
            case FeedReading.Elsewhere elsewhere ->
                throw new JsonLines.BadItem(Messages.logged(Notice.of(
                        "feed.leads-elsewhere", elsewhere.addresses().getFirst().toString())));
            case FeedReading.Unreadable unreadable -> throw new JsonLines.BadItem(Messages.logged(unreadable.reason()));
        };
    }

    private static ObjectNode answer(ParsedFeed feed) {
        ObjectNode answer = JsonLines.JSON.createObjectNode();
        answer.put("format", feed.format().name().toLowerCase(Locale.ROOT));
        answer.put("title", feed.title());
        answer.put("link", string(feed.link()));
        answer.put("language", feed.language());
        var entries = answer.putArray("entries");
        feed.entries().forEach(entry -> entries.add(entry(entry)));
        var warnings = answer.putArray("warnings");
        feed.warnings().forEach(warnings::add);
        return answer;
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode answer = JsonLines.JSON.createObjectNode();
        answer.put("id", entry.id());
        answer.put("title", entry.title());
        answer.put("link", string(entry.link()));
        answer.put("published", string(entry.published()));
        answer.put("updated", string(entry.updated()));
        answer.put("author", entry.author());
        answer.put("summary", entry.summary());
        answer.put("content", entry.content());
        var categories = answer.putArray("categories");
        entry.categories().forEach(categories::add);
        var enclosures = answer.putArray("enclosures");
        entry.enclosures().forEach(enclosure -> enclosures.add(enclosure(enclosure)));
        return answer;
    }

    private static ObjectNode enclosure(Enclosure enclosure) {
        return JsonLines.JSON
                .createObjectNode()
                .put("url", enclosure.url().toString())
                .put("type", enclosure.type())
                .put("length", enclosure.length());
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
