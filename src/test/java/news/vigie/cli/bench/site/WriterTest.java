package news.vigie.cli.bench.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import news.vigie.story.Candidate;
import news.vigie.story.StoryGrouper;
import org.junit.jupiter.api.Test;

class WriterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Writer writer = new Writer();

    @Test
    void theSameNumbersGiveTheSameArticleAndOthersAnother() {
        assertThat(new Writer().write(4, 9)).isEqualTo(writer.write(4, 9));
        assertThat(IntStream.range(0, 500)
                        .mapToObj(feed -> writer.write(feed, 1).text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noSlotStaysEmpty() {
        assertThat(IntStream.range(0, 500).mapToObj(feed -> writer.write(feed, 3)))
                .allSatisfy(piece -> assertThat(piece.title() + piece.text()).doesNotContain("{", "}"));
    }

    @Test
    void itReadsAsFrenchAndAsEnglish() {
        var guesser = new LanguageGuesser();

        for (int feed = 0; feed < 50; feed++) {
            Piece piece = writer.write(feed, 1);
            assertThat(guesser.guess(piece.text(), Set.of()).code())
                    .as(piece.text())
                    .isEqualTo(piece.language());
        }
    }

    @Test
    void nearlyEveryArticleIsAStoryOfItsOwn() {
        var grouper = new StoryGrouper(Duration.ofDays(3));
        int joined = 0;
        for (int feed = 0; feed < 400; feed++) {
            Piece piece = writer.write(feed, 1);
            var candidate = new Candidate(piece.title(), piece.text(), Language.of(piece.language()), NOW);
            joined += grouper.place(candidate).isPresent() ? 1 : 0;
            grouper.add(candidate, feed);
        }

        assertThat(joined).isLessThan(40);
    }

    @Test
    void aBriefOfItHasBulletsAndTheQuoteWithItsSpeaker() {
        var briefs = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);

        for (int feed = 0; feed < 2; feed++) {
            Piece piece = writer.write(feed, 5);
            var url = URI.create("https://news.example/" + feed);
            Brief brief = briefs.write(Article.ofText(url, piece.title(), piece.text(), Language.of(piece.language())));
            assertThat(brief.bullets()).hasSizeGreaterThan(1);
            assertThat(brief.quotes()).isNotEmpty();
        }
    }
}
