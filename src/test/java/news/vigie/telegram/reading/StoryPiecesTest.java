package news.vigie.telegram.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.language.Language;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.sheet.ActorText;
import news.vigie.render.sheet.BulletText;
import news.vigie.render.sheet.Labels;
import news.vigie.render.sheet.QuoteText;
import news.vigie.render.sheet.SourceText;
import news.vigie.render.sheet.StoryText;
import org.junit.jupiter.api.Test;

/** A whole story: what is said first is seen, what is many is folded. */
class StoryPiecesTest {
    private static final URI LINK = URI.create("https://ouest.example.org/1");

    private static StoryText story(List<QuoteText> quotes, List<ActorText> actors, int sources) {
        List<SourceText> all = IntStream.rangeClosed(1, sources)
                .mapToObj(i -> new SourceText("Paper " + i, LINK, null))
                .toList();
        var bullets = List.of(new BulletText(null, "The bridge reopened on Monday.", null, null));
        return new StoryText(
                1, 1, null, "Bridge reopens", LINK, Language.ENGLISH, bullets, quotes, actors, all, "6 am");
    }

    private static List<QuoteText> quotes(int count, String words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new QuoteText("“" + words + i + "”", "Speaker " + i))
                .toList();
    }

    private static String html(StoryText story) {
        List<TelegramHtml> pieces = new StoryPieces(story, new Labels(Language.ENGLISH)).below("6 am · 1 article");
        return String.join("\n=====\n", Pieces.packed(pieces));
    }

    @Test
    void aShortStoryIsReadWithoutUnfoldingAnything() {
        String html = html(story(quotes(1, "At last "), List.of(new ActorText("Ann Moore", "mayor")), 2));

        assertThat(html).isEqualTo("""
                <b><a href="https://ouest.example.org/1">Bridge reopens</a></b>
                <i>6 am · 1 article</i>

                • The bridge reopened on Monday.

                <blockquote>“At last 1”
                — <i>Speaker 1</i></blockquote>

                👤 Ann Moore (mayor)
                🗞 2 sources: <a href="https://ouest.example.org/1">Paper 1</a>, <a href="https://ouest.example.org/1">Paper 2</a>\
                """);
    }

    @Test
    void ofManyQuotesThreeAreSeenAndTheOthersUnfold() {
        String html = html(story(quotes(7, "Words "), List.of(), 1));

        assertThat(html.split("<blockquote>", -1)).hasSize(4);
        assertThat(html).contains("<blockquote expandable>“Words 4”\n— <i>Speaker 4</i>\n“Words 5”");
        assertThat(html(story(quotes(4, "Words "), List.of(), 1))).doesNotContain("expandable");
    }

    @Test
    void manyActorsUnfoldEachOnALine() {
        List<ActorText> actors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new ActorText("Actor " + i, i == 1 ? "mayor" : null))
                .toList();

        assertThat(html(story(List.of(), actors, 1)))
                .contains("<blockquote expandable>👤 Actor 1 (mayor)\nActor 2\nActor 3");
    }

    @Test
    void manySourcesAreCountedAndEachHasItsLink() {
        assertThat(html(story(List.of(), List.of(), 15)))
                .contains("15 sources: ")
                .contains("Paper 12</a>", "Paper 13</a>", "Paper 15</a>");
    }

    @Test
    void quotesOfAnyLengthComeInMessagesThatTelegramTakes() {
        String html = html(story(quotes(9, "A word and another ".repeat(120)), List.of(), 1));

        assertThat(html.split("====="))
                .hasSizeGreaterThan(4)
                .allSatisfy(message ->
                        assertThat(message.replaceAll("<[^>]*>", "").length()).isLessThan(4096));
        assertThat(html).contains("— <i>Speaker 9</i>");
    }
}
