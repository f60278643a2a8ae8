package news.vigie.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.FeedDefinition;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** {@code config/feeds.yaml}: the feeds that are read, and the packs of more. */
final class FeedsFile {
    private final Path file;
    private final Problems problems;
    private final Map<URI, Integer> lines = new HashMap<>();

    FeedsFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * A feed of a pack that stands in the file too is as it stands there; one of several packs has the topics of all.
     */
    List<FeedDefinition> read(Section top) {
        var feeds = new ArrayList<FeedDefinition>();
        for (Node node : top.items("feeds")) {
            if (node instanceof MappingNode mapping) {
                feed(top.inside(mapping)).ifPresent(feeds::add);
            } else {
                problems.add(file, YamlFile.line(node), "feed-not-a-mapping");
            }
        }
        Map<URI, FeedDefinition> byUrl = new LinkedHashMap<>();
        feeds.forEach(feed -> byUrl.put(feed.url(), feed));
        Map<URI, FeedDefinition> ofPacks = new LinkedHashMap<>();
        for (String pack : top.texts("packs")) {
            pack(top, pack).forEach(feed -> ofPacks.merge(feed.url(), feed, FeedsFile::ofBoth));
        }
        ofPacks.forEach(byUrl::putIfAbsent);
        top.close();
        return List.copyOf(byUrl.values());
    }

    private static FeedDefinition ofBoth(FeedDefinition first, FeedDefinition second) {
        return first.about(Stream.concat(first.topics().stream(), second.topics().stream())
                .distinct()
                .toList());
    }

    private Optional<FeedDefinition> feed(Section feed) {
        Optional<URI> url = feed.url("url");
        if (!feed.has("url")) {
            problems.add(file, feed.line(), "feed-without-url");
        }
        var definition = new FeedDefinition(
                url.orElse(URI.create("about:blank")),
                feed.text("name").orElse(null),
                feed.texts("topics"),
                feed.language("language").orElse(null),
                feed.decimal("weight", 1.0),
                feed.text("every").isPresent() ? feed.duration("every", Duration.ofMinutes(15), "1s", "30d") : null,
                feed.truth("full-text", true),
                css(feed, "select"),
                css(feed, "links"),
                feed.map("headers"));
        feed.close();
        url.ifPresent(address -> {
            Integer before = lines.putIfAbsent(withoutFragment(address), feed.line());
            if (before != null) {
                problems.add(file, feed.line(), "feed-twice", address.toString(), before);
            }
        });
        return url.map(address -> definition);
    }

    /** What is fetched for both is the same. */
    private static URI withoutFragment(URI address) {
        return URI.create(address.toString().replaceFirst("#.*", ""));
    }

    private static @org.jspecify.annotations.Nullable String css(Section feed, String key) {
        String css = feed.text(key).orElse(null);
        if (css != null) {
            try {
                var unused = QueryParser.parse(css);
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                feed.wrong(key, "not-css", key, css);
            }
        }
        return css;
    }

    private List<FeedDefinition> pack(Section top, String name) {
        var packs = new Packs(file.resolveSibling("packs"));
        Optional<Path> pack = packs.file(name);
        if (pack.isEmpty()) {
            top.wrong("packs", "no-such-pack", name, packs.names());
        }
        return pack.map(path -> Packs.read(path, problems)).orElse(List.of());
    }
}
