package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.Entry;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** What a feed says of an article is not what its further pages say of themselves. */
class SerialOfFeedTest {
    private static final URI LINK = URI.create("https://courier.example/mole");
    private static final String TITLE = "Aldham mole to open again in autumn";
    private static final String STORM =
            "The storm of 12 January tore forty metres out of the mole, the harbour master found the next morning.";
    private static final String FIRE =
            "It had burnt on 14 July 1998, and the boats that landed their catch there went south without a word.";

    private static final Entry ENTRY = new Entry(
            "mole",
            "Good news for the fishermen of Aldham",
            LINK,
            Instant.parse("2026-03-05T08:00:00Z"),
            null,
            null,
            "The mole opens.",
            null,
            List.of(),
            List.of());
    private static final Hints HINTS = new Hints(ENTRY, null, null);

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    private Extraction page(String address, Hints hints, String title, String text) {
        String html = """
                <html lang="en"><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article>
                <nav><a href="/mole?page=2">2</a></nav></body></html>
                """.formatted(title, title, text);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return extractor.read(new Page(URI.create(address), "text/html", bytes, Validators.NONE), hints);
    }

    private String textWith(String title, String text) {
        Serial one = Serial.begin(page(LINK.toString(), HINTS, TITLE, STORM));
        Wanted second = one.wanted().orElseThrow();
        return one.with(page(second.address().toString(), second.hints(HINTS), title, text))
                .article()
                .text();
    }

    @Test
    void aDateInTheTextOfAPageIsNotItsDay() {
        assertThat(textWith(TITLE, FIRE)).isEqualTo(STORM + "\n\n" + FIRE);
        assertThat(textWith(TITLE, "On 14 July 1998 it burnt.")).endsWith("it burnt.");
    }

    @Test
    void theTitleOfTheFeedMakesNoPageOfAnotherArticle() {
        assertThat(textWith("The spring fair opens on Saturday", FIRE)).isEqualTo(STORM);
    }
}
