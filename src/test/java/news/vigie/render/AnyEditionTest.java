package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.PostFormat;
import news.vigie.render.markup.RichReader;
import news.vigie.render.markup.TelegramReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every edition, whatever feeds put into it. */
class AnyEditionTest {
    private static final PostPlan RICH = new PostPlan(PostFormat.RICH, true, PostPlan.PLAIN.grouping());

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void postsKeepTelegramsLimits(long seed) {
        assertThat(new TelegramRendering().render(RandomEdition.of(seed)))
                .isNotEmpty()
                .allSatisfy(post -> {
                    TelegramReader read = TelegramReader.read(post.html());
                    assertThat(read.text().length()).isBetween(1, 4096);
                    assertThat(read.entities()).isLessThanOrEqualTo(100);
                    assertThat(post.html().getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(32_768);
                    assertThat(read.text()).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\u202a-\\u202e]");
                    assertThat(read.links()).allMatch(link -> link.startsWith("https://example.org/"));
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void richPostsKeepTheirLimits(long seed) {
        assertThat(new TelegramRendering().render(RandomEdition.of(seed), RICH)).allSatisfy(post -> {
            RichReader read = RichReader.read(Objects.requireNonNull(post.rich()));
            assertThat(read.text().length()).isBetween(1, 32_768);
            assertThat(read.blocks()).isLessThanOrEqualTo(500);
            assertThat(letters(read.text()))
                    .isEqualTo(letters(TelegramReader.read(post.html()).text()));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenOnceMoreIsTheSame(long seed) {
        Edition edition = RandomEdition.of(seed);
        List<RenderedPost> posts = new TelegramRendering().render(edition, RICH);

        for (int i = 0; i < posts.size(); i++) {
            if (!edition.items().isEmpty()) {
                assertThat(new TelegramRendering().again(edition, posts, i)).isEqualTo(posts.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLongerHeadlineKeepsTheLimitsAndTheStoriesOfItsPost(long seed) {
        Edition edition = RandomEdition.of(seed);
        List<RenderedPost> posts = new TelegramRendering().render(edition, RICH);
        String longer = "a much longer headline ".repeat(13);
        Map<Long, String> headlines = edition.items().stream()
                .map(Item::story)
                .distinct()
                .limit(3)
                .collect(Collectors.toMap(story -> story, story -> longer));

        for (int i = 0; i < posts.size(); i++) {
            if (!edition.items().isEmpty()) {
                RenderedPost again = new TelegramRendering().again(edition.headlined(headlines), posts, i);
                TelegramReader read = TelegramReader.read(again.html());
                assertThat(read.text().length()).isBetween(1, 4096);
                assertThat(read.entities()).isLessThanOrEqualTo(100);
                assertThat(again.stories()).isEqualTo(posts.get(i).stories());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTurnsLateSaysNothingLessAndKeepsTheLimits(long seed) {
        Edition edition = RandomEdition.of(seed);
        List<RenderedPost> posts = new TelegramRendering().render(edition, RICH);

        if (!edition.items().isEmpty() && edition.slot() != null && !edition.late()) {
            RenderedPost late = new TelegramRendering().again(edition.delayed(), posts, 0);
            TelegramReader read = TelegramReader.read(late.html());
            assertThat(read.text().length()).isBetween(1, 4096);
            assertThat(read.entities()).isLessThanOrEqualTo(100);
            assertThat(without(late.html(), "\n<i>[^\n]*</i>(?=\n\n)"))
                    .isEqualTo(posts.getFirst().html());
            assertThat(without(String.valueOf(late.rich()), "(?<=</p>\n)<p>[^\n]*</p>\n"))
                    .isEqualTo(posts.getFirst().rich());
        }
    }

    private static String without(String html, String line) {
        String rest = html.replaceFirst(line, "");
        assertThat(rest).isNotEqualTo(html);
        return rest;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStoryStandsInOnePostAndInOrder(long seed) {
        Edition edition = RandomEdition.of(seed);
        List<RenderedPost> posts = new TelegramRendering().render(edition);
        String all = String.join("\n", posts.stream().map(RenderedPost::html).toList());

        assertThat(IntStream.rangeClosed(1, edition.items().size())
                        .map(n -> Math.max(all.indexOf("\n<b>" + n + ". "), all.indexOf("\n<b>" + n + ".</b>"))))
                .doesNotContain(-1)
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTerminalGetsNoOrdersFromAFeed(long seed) {
        assertThat(EditionFormat.TEXT.render(RandomEdition.of(seed))).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
        assertThat(EditionFormat.COLOUR.render(RandomEdition.of(seed)).replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(EditionFormat.TEXT.render(RandomEdition.of(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageHoldsNoForeignTag(long seed) {
        assertThat(EditionFormat.HTML.render(RandomEdition.of(seed)))
                .doesNotContain("<script", "<b>", "javascript:")
                .doesNotContainPattern("&(?!amp;|lt;|gt;|quot;)");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonHoldsEverything(long seed) throws Exception {
        Edition edition = RandomEdition.of(seed);
        JsonNode json = new ObjectMapper().readTree(EditionFormat.JSON.render(edition));

        assertThat(json.path("stories").size()).isEqualTo(edition.items().size());
        JsonNode first = json.path("stories").path(0);
        assertThat(first.path("headline").asText())
                .isEqualTo(edition.items().getFirst().brief().headline());
        assertThat(first.path("bullets"))
                .extracting(bullet -> bullet.path("text").asText())
                .containsExactlyElementsOf(edition.items().getFirst().brief().bullets().stream()
                        .map(bullet -> bullet.bullet().text())
                        .toList());
    }
}
