package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.render.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under src/test/resources/feed is one case: source.xml in, expected.txt out. A new bug is a new folder;
 * {@code -Dgolden.rewrite=true} rewrites what is expected.
 */
class FeedGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/feed");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        byte[] source = Files.readAllBytes(folder.resolve("source.xml"));
        String actual = describe(new FeedReader().read(source, null, URI.create("https://news.example/feed.xml")));
        Path expected = folder.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, actual);
        }

        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String describe(FeedReading reading) {
        return switch (reading) {
            case FeedReading.Unreadable none -> "unreadable: " + Messages.logged(none.reason()) + "\n";
            case FeedReading.Read read -> describe(read.feed());
            case FeedReading.Elsewhere elsewhere -> "elsewhere: " + elsewhere.addresses() + "\n";
        };
    }

    private static String describe(ParsedFeed feed) {
        var out = new StringBuilder();
        out.append("%s | %s | %s | %s\n".formatted(feed.format(), feed.title(), feed.link(), feed.language()));
        feed.warnings()
                .forEach(warning -> out.append("warning: ").append(warning).append('\n'));
        feed.entries().forEach(entry -> describe(entry, out));
        return out.toString();
    }

    private static void describe(Entry entry, StringBuilder out) {
        out.append("\ntitle: %s\nid: %s\nlink: %s\n".formatted(entry.title(), entry.id(), entry.link()));
        out.append("published: %s\nupdated: %s\n".formatted(entry.published(), entry.updated()));
        out.append("author: %s\ncategories: %s\n".formatted(entry.author(), entry.categories()));
        out.append("summary: %s\ncontent: %s\n".formatted(entry.summary(), entry.content()));
        entry.enclosures()
                .forEach(file -> out.append("file: %s %s %s\n".formatted(file.url(), file.type(), file.length())));
    }
}
