package news.vigie.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.pipeline.delivery.Sight;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What stays of a post that the server finds too long. */
class ShorteningTest {
    private static RenderedPost post(String letter) {
        String html = IntStream.range(0, 60)
                .mapToObj(story ->
                        "<b>%d. <a href=\"https://courier.example.com/%d\">%s</a></b>\n<blockquote>%s\n%s</blockquote>"
                                .formatted(story, story, letter.repeat(20), letter.repeat(15), letter.repeat(15)))
                .collect(Collectors.joining("\n\n"));
        return new RenderedPost(html, List.of(List.of(new Button("In full", null, "more:1"))), null, null, html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "東", "👩"})
    void wholeLinesStayThatAreShortEnoughHoweverOneCounts(String letter) {
        RenderedPost post = post(letter);
        RenderedPost shortened = Shortening.of(post);

        String text = PlainText.of(shortened.html());
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1500, 4096);
        assertThat(shortened.html()).endsWith("\n…");
        String kept = shortened.html().substring(0, shortened.html().length() - 2);
        assertThat(post.html()).startsWith(kept + "\n");
        assertThat(kept.split("<blockquote>", -1)).hasSameSizeAs(kept.split("</blockquote>", -1));
        assertThat(shortened.keyboard()).isEqualTo(post.keyboard());
        assertThat(shortened.rich()).isNull();
        assertThat(Shortening.of(post)).isEqualTo(shortened);
    }

    @Test
    void whatIsShortByAnyCountLosesHalf() {
        RenderedPost post = RenderedPost.of("<b>The harbour</b>\nreopens\nafter the storm of last week");

        assertThat(Shortening.of(post).html()).isEqualTo("<b>The harbour</b>\nreopens\n…");
    }

    @Test
    void aTextWithoutLinesIsCutBetweenWords() {
        RenderedPost post = RenderedPost.of("<b>" + "harbour &amp; bridge ".repeat(400) + "</b>");

        assertThat(Shortening.of(post).html())
                .hasSizeBetween(1000, 4096)
                .startsWith("harbour &amp; bridge harbour")
                .matches(".*(harbour|&amp;|bridge)…");
    }

    @Test
    void aCopyOfItTellsThatThePostStandsThere() {
        RenderedPost post = post("é");
        var copy = new Message();
        copy.setText(PlainText.of(Shortening.of(post).html()));

        assertThat(Likeness.of(copy, post, 7)).isEqualTo(new Sight.There());
        copy.setText(copy.getText() + " more");
        assertThat(Likeness.of(copy, post, 7)).isEqualTo(new Sight.Another());
    }
}
