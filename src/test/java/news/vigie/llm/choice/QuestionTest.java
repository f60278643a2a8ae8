package news.vigie.llm.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.language.Language;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Span;
import news.vigie.llm.Samples;
import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void everySentenceIsOfferedUnderItsNumber() {
        Question question =
                Question.about(Samples.library(), BriefSettings.DEFAULT).orElseThrow();

        assertThat(question.offered()).isEqualTo(Samples.library().sentences());
        assertThat(question.data()).contains("{\"sentence\":2,\"text\":\"L’entrée restera gratuite");
        assertThat(question.instruction()).contains("at least 3 and at most 4", "more than 30 words");
    }

    @Test
    void subHeadingsAreNotOffered() {
        String heading = "What comes next";
        String text = "One thing happened. Two more followed. Three were seen.\n\n" + heading
                + "\n\nFour are expected. Five may come.";
        int at = text.indexOf(heading);
        var article = new Article(
                URI.create("https://example.org/things"),
                "Things",
                null,
                null,
                Language.ENGLISH,
                null,
                null,
                text,
                List.of(new Span(at, at + heading.length())),
                null,
                false);
        var reading = new Reading(article, new SentenceSplitter().split(text, Language.ENGLISH), List.of());

        Question question = Question.about(reading, BriefSettings.DEFAULT).orElseThrow();

        assertThat(question.offered()).hasSize(5);
        assertThat(question.data()).doesNotContain(heading);
    }

    @Test
    void aLongArticleIsOfferedFromItsBeginning() {
        Reading endless =
                Readings.english("Endless", "The council met again on Monday about the old bridge. ".repeat(2000));

        Question question = Question.about(endless, BriefSettings.DEFAULT).orElseThrow();

        assertThat(question.offered()).hasSizeBetween(100, 300);
        assertThat(question.data().length()).isLessThan(30_000);
    }
}
