package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.vigie.brief.Actor;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.story.Source;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;

/** A digest of forty stories with all that feeds have to offer: every part is taken as it is, every link works. */
class FortyStoriesTest {
    private static final long CHANNEL = -1001;
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">");
    private static final String TAIL = "chemin-%C3%A9/".repeat(19) + "?a=1&copy;=2";

    @Test
    void arriveWholeWithAllTheirLinks() throws IOException {
        List<RenderedPost> parts = parts();
        try (Bench bench = Bench.open()) {
            bench.telegram.know(CHANNEL, "channel", "Harbour news");
            for (RenderedPost part : parts) {
                assertThat(bench.service().sender().send(Address.of(CHANNEL), part))
                        .isInstanceOf(Sent.Delivered.class);
            }

            List<Posted> posted = bench.telegram.messages(CHANNEL);
            assertThat(posted).hasSameSizeAs(parts).allSatisfy(post -> {
                assertThat(post.call().path("parse_mode").asText()).isEqualTo("HTML");
                assertThat(post.entities()).isLessThanOrEqualTo(100);
                assertThat(post.text())
                        .doesNotContain("&nbsp;", "\u202e", "\u200b")
                        .doesNotContain("Zu\u0337\u0338\u0336");
            });
            assertThat(posted.stream().map(Posted::buttons).filter(buttons -> !buttons.isEmpty()))
                    .containsExactly(List.of("sources:7", "like:7", "dislike:7"));
            assertThat(posted.getLast().buttons()).isNotEmpty();
        }
        assertThat(links(parts))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40)
                        .mapToObj(FortyStoriesTest::link)
                        .flatMap(link -> List.of(link, link).stream())
                        .toList());
    }

    @Test
    void standInTheirOrderEachInOnePart() {
        List<RenderedPost> parts = parts();
        assertThat(parts.stream().flatMap(part -> part.stories().stream()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.html().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(32_768));
    }

    private static List<String> links(List<RenderedPost> parts) {
        var links = new ArrayList<String>();
        for (RenderedPost part : parts) {
            Matcher link = LINK.matcher(part.html());
            while (link.find()) {
                links.add(link.group(1).replace("&amp;", "&"));
            }
        }
        return links;
    }

    private static List<RenderedPost> parts() {
        Edition edition = MemoryPosts.EDITION.telling(
                LongStream.rangeClosed(1, 40).mapToObj(FortyStoriesTest::item).toList());
        var parts = new ArrayList<>(new TelegramRendering().render(edition));
        parts.set(
                parts.size() - 1,
                parts.getLast().above(PostButtons.of(Language.FRENCH)).numbered(7));
        return parts;
    }

    private static String link(long story) {
        return "https://example.org/%d/%s".formatted(story, TAIL);
    }

    private static Item item(long story) {
        String headline = "<script>alert(%d)</script>&nbsp;👩‍🔬🇫🇷 \u202eZu\u0337\u0338\u0336\u0335rich&#8217;s 🧪"
                .formatted(story);
        var source = new Source("L&rsquo;Écho\u200b & <b>Cie</b>", URI.create(link(story)));
        String words = "On ne cède pas 🧪 <i>ici</i> & \"ailleurs\"";
        var quote = new Quote(words, new Span(0, words.length()), "Ann <Lee> 👩‍🔬", "1\u0000\u001b[2J", null, true);
        var brief = new StoryBrief(
                headline,
                URI.create(link(story)),
                Language.FRENCH,
                IntStream.range(0, 1 + (int) story % 6)
                        .mapToObj(i -> bullet(
                                "👩‍🔬 </b></blockquote> %d ".formatted(i) + "très long 🇫🇷 ".repeat((int) story),
                                source))
                        .toList(),
                List.of(new SourcedQuote(quote, 1, source.name())),
                List.of(new Actor("Ann <Lee> 👩‍🔬", NameType.PERSON, null, 1)),
                List.of(source),
                null);
        return new Item(story, List.of(story), brief, false);
    }

    private static SourcedBullet bullet(String text, Source source) {
        return new SourcedBullet(
                new Bullet(text.strip(), List.of(new Span(0, text.strip().length()))), 1, source.name());
    }
}
