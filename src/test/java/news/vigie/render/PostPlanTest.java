package news.vigie.render;

import static news.vigie.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Style;
import news.vigie.render.markup.RichReader;
import news.vigie.render.markup.TelegramReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostPlanTest {
    private static final PostPlan PHOTO = new PostPlan(PostFormat.HTML, true, PostPlan.PLAIN.grouping());

    private final TelegramRendering rendering = new TelegramRendering();

    @Test
    void updatesStandInPostsOfTheirOwnAndAnswer() {
        List<RenderedPost> posts =
                rendering.render(edition(story(1, false), story(2, true), story(3, false)), updatesApart());

        assertThat(posts).extracting(RenderedPost::answers).containsExactly(null, 2L);
        assertThat(text(posts.get(0)))
                .startsWith("La matinale · mercredi 5 mars\n3 sujets, ")
                .contains("\n1. Titre 1\n", "\n2. Titre 3\n")
                .doesNotContain("Titre 2");
        assertThat(text(posts.get(1))).startsWith("Mise à jour · Titre 2\n• ").doesNotContain("La matinale");
    }

    @Test
    void anEditionOfUpdatesAloneHasNoHeading() {
        List<RenderedPost> posts = rendering.render(edition(story(1, true), story(2, true)), updatesApart());

        assertThat(posts).extracting(RenderedPost::answers).containsExactly(1L, 2L);
        assertThat(text(posts.getFirst())).startsWith("Mise à jour · Titre 1\n");
        assertThat(text(posts.getLast())).startsWith("Mise à jour · Titre 2\n");
    }

    @Test
    void anEditionOfUpdatesThatIsLateSaysSo() {
        List<RenderedPost> posts = rendering.render(
                EditionSamples.late(edition(story(1, true), story(2, true)), Duration.ofHours(2)), updatesApart());

        assertThat(text(posts.getFirst()))
                .startsWith("La matinale · mercredi 5 mars\n")
                .contains("\nÉdition en retard", "\nMise à jour · Titre 1\n");
        assertThat(text(posts.getLast())).startsWith("Mise à jour · Titre 2\n");
    }

    @Test
    void partsAreCountedWithoutTheAnswers() {
        Item[] items =
                LongStream.rangeClosed(1, 40).mapToObj(id -> story(id, id > 38)).toArray(Item[]::new);
        List<RenderedPost> posts = rendering.render(edition(items), updatesApart());
        List<RenderedPost> main =
                posts.stream().filter(post -> post.answers() == null).toList();

        assertThat(main).hasSizeGreaterThan(2);
        assertThat(posts).hasSize(main.size() + 2);
        assertThat(IntStream.range(1, main.size()))
                .allSatisfy(i -> assertThat(text(main.get(i)))
                        .startsWith("La matinale (%d/%d)\n".formatted(i + 1, main.size())));
    }

    @Test
    void aRichPostSaysWhatItsHtmlSays() {
        var plan = new PostPlan(PostFormat.RICH, true, PostPlan.PLAIN.grouping());
        RenderedPost post = rendering.render(edition(story(1, false)), plan).getFirst();

        assertThat(Objects.requireNonNull(post.rich()))
                .contains("<h2>La matinale · mercredi 5 mars</h2>", "<li>Il a neigé sur le col.</li>")
                .contains("<blockquote>«\u202fOn déblaie\u202f»<cite>Anne Roy, maire</cite></blockquote>");
        assertThat(RichReader.read(post.rich()).blocks()).isEqualTo(8);
    }

    @Test
    void onlyARichDigestHasRichPosts() {
        assertThat(rendering.render(edition(story(1, false))).getFirst().rich()).isNull();
    }

    @Test
    void thePageOfTheFirstStoryAloneIsPreviewed() {
        List<RenderedPost> posts = rendering.render(edition(
                LongStream.rangeClosed(1, 40).mapToObj(id -> story(id, false)).toArray(Item[]::new)));

        assertThat(posts.getFirst().preview()).isEqualTo(URI.create("https://lephare.example.com/1"));
        assertThat(posts.subList(1, posts.size()))
                .extracting(RenderedPost::preview)
                .containsOnlyNulls();
    }

    @Test
    void thePictureOfTheFirstStoryIsShownWhereItIsWantedAndEverybodyCanGetIt() {
        assertThat(photo("https://img.example.com/col.jpg")).isEqualTo(URI.create("https://img.example.com/col.jpg"));
        for (String inside : List.of(
                "http://10.0.0.7/col.jpg",
                "http://127.0.0.1:8080/col.jpg",
                "http://0x7f.1/col.jpg",
                "http://nas.local/col.jpg",
                "http://[::1]/col.jpg",
                "http://photos.intranet/col.jpg",
                "http://me:secret@img.example.com/col.jpg",
                "file:///etc/col.jpg")) {
            assertThat(photo(inside)).as(inside).isNull();
        }
        assertThat(rendering.render(edition(story(1, false)), PHOTO).getFirst().photo())
                .isNull();
    }

    @Test
    void aRichPostHasThePictureInIt() {
        Item item = StorySample.story(FRENCH, "Titre")
                .from("Le Phare", "https://lephare.example.com/1")
                .pictured("https://img.example.com/col.jpg?a=1&b=2")
                .item(1, false);
        var plan = new PostPlan(PostFormat.RICH, true, PostPlan.PLAIN.grouping());

        assertThat(rendering.render(edition(item), plan).getFirst().rich())
                .startsWith("<img src=\"https://img.example.com/col.jpg?a=1&amp;b=2\">\n<h2>");
    }

    private @Nullable URI photo(String image) {
        Item item = StorySample.story(FRENCH, "Titre")
                .from("Le Phare", "https://lephare.example.com/1")
                .pictured(image)
                .item(1, false);
        assertThat(rendering.render(edition(item)).getFirst().photo()).isNull();
        return rendering.render(edition(item), PHOTO).getFirst().photo();
    }

    private static PostPlan updatesApart() {
        return PostPlan.PLAIN.grouped(items -> {
            var groups = new ArrayList<PostGroup>();
            groups.add(
                    new PostGroup(items.stream().filter(item -> !item.update()).toList(), null));
            items.stream().filter(Item::update).forEach(item -> groups.add(new PostGroup(List.of(item), item.story())));
            return groups;
        });
    }

    private static Item story(long id, boolean update) {
        return StorySample.story(FRENCH, "Titre " + id)
                .from("Le Phare", "https://lephare.example.com/" + id)
                .says("Il a neigé sur le col.")
                .says("La route, fermée depuis lundi, rouvrira quand le vent sera tombé. "
                        .repeat(4)
                        .strip())
                .quotes("On déblaie", "Anne Roy", "maire")
                .item(id, update);
    }

    private static Edition edition(Item... items) {
        return EditionSamples.edition("La matinale", FRENCH, Style.FULL, List.of(items));
    }

    private static String text(RenderedPost post) {
        return TelegramReader.read(post.html()).text();
    }
}
