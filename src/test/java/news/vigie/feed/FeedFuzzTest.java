package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the reader answers. A failure names its seed and its turn. */
class FeedFuzzTest {
    private static final int TURNS = 600;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "&",
            "&#",
            "&#x110000;",
            ";",
            "\"",
            "{",
            "}",
            "[",
            ",",
            "<item>",
            "</item>",
            "<entry>",
            "<title",
            "</channel>",
            "xml:base=\"ht!tp:%\"",
            "xmlns:x=\"\"",
            "href=\"//\"",
            "<link href='http://['/>",
            "\u0000",
            "\ufffd",
            "<pubDate>99999999999999999999</pubDate>",
            "<:a>",
            "< a",
            "<a:>");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mutatedFeedsNeverThrow(long seed) throws IOException {
        var random = new Random(seed);
        List<byte[]> sources = sources();
        for (int turn = 0; turn < TURNS; turn++) {
            byte[] mutant = mutated(sources.get(random.nextInt(sources.size())), random);
            assertThatCode(() -> new FeedReader().read(mutant, null, URI.create("https://news.example/feed")))
                    .as("seed %d, turn %d: %s", seed, turn, new String(mutant, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static List<byte[]> sources() throws IOException {
        var sources = new ArrayList<byte[]>();
        for (Path folder : FeedGoldenTest.cases()) {
            sources.add(Files.readAllBytes(folder.resolve("source.xml")));
        }
        return sources;
    }

    private static byte[] mutated(byte[] source, Random random) {
        String text = new String(source, StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(8); i >= 0; i--) {
            text = mutated(text, random);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String mutated(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(from);
            case 2 -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(from);
            default -> random.nextInt(10) == 0 ? text.substring(0, from) : text + text.substring(from, to);
        };
    }
}
