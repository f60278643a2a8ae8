package news.vigie.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.Quote;
import news.vigie.digest.DigestSamples;
import news.vigie.digest.Selection;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.story.Leaning;
import news.vigie.story.Ranked;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryRanker;
import org.junit.jupiter.api.Test;

/** Twelve stories of a morning, in the order in which an editor would print them. */
class EditorsOrderTest {
    private static final Instant MORNING = DigestSamples.MORNING;

    private static final Story EARTHQUAKE =
            new Told(1, "Un séisme frappe la côte d'Arvenne", 6, 1, 3, "Arvenne", "monde").story();
    private static final Story BUDGET =
            new Told(2, "Le Parlement adopte le budget de l'État", 5, 3, 2, "Lise Carel", "france").story();
    private static final Story STRIKE =
            new Told(3, "Les cheminots votent la grève pour jeudi", 4, 2, 2, "RailSud", "france").story();
    private static final Story VACCINE =
            new Told(4, "Un vaccin contre le paludisme autorisé", 3, 2, 1, "Solvia", "sciences").story();
    private static final Story BUDGET_ASIDE =
            new Told(5, "Budget : Lise Carel promet une baisse d'impôt", 4, 4, 2, "Lise Carel", "france").story();
    private static final Story FLOOD = new Told(6, "La Loire déborde à Brissac", 2, 1, 1, "Brissac", "france").story();
    private static final Story FACTORY =
            new Told(7, "Une usine de vélos ouvre à Roanne", 2, 5, 1, "Vélomax", "economie").story();
    private static final Story FESTIVAL =
            new Told(8, "Le festival de Cluses dévoile son affiche", 1, 2, 1, "Cluses", "culture").story();
    private static final Story CLUB =
            new Told(9, "Football : Nantes recrute un gardien", 1, 3, 1, "FC Nantes", "sport").story();
    private static final Story OLD_TRIAL =
            new Told(10, "Le procès de Dole s'achève", 2, 22, 1, "Dole", "france").story();
    private static final Story RECIPE =
            new Told(11, "La recette de la tarte aux noix", 1, 20, 0, "Chef Mirande", "cuisine").story();
    private static final Story RUMOUR =
            new Told(12, "Une rumeur court sur le marché", 1, 23, 0, "Marché", "economie").story();

    private static final List<Story> ALL = List.of(
            EARTHQUAKE,
            BUDGET,
            STRIKE,
            VACCINE,
            BUDGET_ASIDE,
            FLOOD,
            FACTORY,
            FESTIVAL,
            CLUB,
            OLD_TRIAL,
            RECIPE,
            RUMOUR);

    @Test
    void greatNewsComesFirstAndWhatIsOldAndToldOnceLast() {
        assertThat(ids(edition(ALL, Tastes.NONE, 12)))
                .startsWith(1L, 2L, 3L)
                .endsWith(11L, 12L)
                .satisfies(order -> assertThat(order.indexOf(4L)).isLessThan(order.indexOf(6L)))
                .satisfies(order -> assertThat(order.indexOf(6L)).isLessThan(order.indexOf(8L)))
                .satisfies(order -> assertThat(order.indexOf(8L)).isLessThan(order.indexOf(11L)));
    }

    @Test
    void theSecondStoryOfOneActorComesLater() {
        Ranked aside = edition(ALL, Tastes.NONE, 12).stream()
                .filter(ranked -> ranked.story().id() == BUDGET_ASIDE.id())
                .findFirst()
                .orElseThrow();

        assertThat(aside.parts().get("variety")).isNegative();
        assertThat(ids(edition(ALL, Tastes.NONE, 3))).doesNotContain(BUDGET_ASIDE.id());
    }

    @Test
    void whatIsFollowedComesUp() {
        List<Long> usual = ids(edition(ALL, Tastes.NONE, 12));
        List<Long> followed = ids(edition(ALL, new Tastes(List.of("FC Nantes"), List.of()), 12));

        assertThat(followed.indexOf(CLUB.id()))
                .isLessThan(usual.indexOf(CLUB.id()))
                .isLessThan(4);
    }

    @Test
    void whatVotesSayWeighsLittleAndOnlyWhatAStoryIsAbout() {
        Tastes liked = voted(Map.of("FC Nantes", 1.0, "séisme", -1.0));
        Map<Long, Double> worth = leanings(Selection.EVERYTHING).voted(liked);

        assertThat(worth).containsEntry(CLUB.id(), 0.2).containsEntry(EARTHQUAKE.id(), -0.2);
        assertThat(worth).doesNotContainKey(STRIKE.id());
        assertThat(leanings(Selection.EVERYTHING).followed(new Tastes(List.of("FC Nantes"), List.of())))
                .hasEntrySatisfying(CLUB.id(), followed -> assertThat(followed).isGreaterThan(1));
    }

    @Test
    void aFewVotesWeighLessThanManyAndManySubjectsNotMoreThanOne() {
        assertThat(leanings(Selection.EVERYTHING).voted(voted(Map.of("FC Nantes", 0.2))))
                .containsEntry(CLUB.id(), 0.04);
        assertThat(leanings(Selection.EVERYTHING).voted(voted(Map.of("séisme", 1.0, "monde", 1.0))))
                .containsEntry(EARTHQUAKE.id(), 0.2);
        assertThat(leanings(Selection.EVERYTHING).voted(Tastes.NONE)).isEmpty();
    }

    private static Tastes voted(Map<String, Double> voted) {
        return new Tastes(List.of(), List.of(), voted);
    }

    @Test
    void whatIsMutedIsNeverThereHoweverGreat() {
        for (String entry : List.of("séisme", "SEISME", "monde", "arvenne")) {
            assertThat(leanings(Selection.EVERYTHING).muted(new Tastes(List.of(), List.of(entry))))
                    .as(entry)
                    .contains(EARTHQUAKE.id())
                    .doesNotContain(STRIKE.id());
        }
    }

    @Test
    void whoIsMutedByLastNameOrQuotedIsNotThere() {
        var brief = new Brief(
                Language.FRENCH,
                List.of(),
                List.of(new Quote("La fusée partira", new Span(0, 5), "Paul Astier", null, null, true)),
                List.of(new Actor("Claire Le Goff", NameType.PERSON, "directrice", 3)));
        var article = Article.ofText(URI.create("https://example.org/1"), "Norgaz", "Un texte.", Language.FRENCH);
        var story = new Story(50, List.of(new Report(1, "A", List.of(), List.of(), 1, article, brief, MORNING)));
        var leanings = new Leanings(
                DigestSamples.digest("matinale", "La matinale", Selection.EVERYTHING), new Mentions(List.of(story)));

        for (String entry : List.of("Le Goff", "astier", "fusée")) {
            assertThat(leanings.muted(new Tastes(List.of(), List.of(entry))))
                    .as(entry)
                    .containsExactly(50L);
        }
        assertThat(leanings.muted(new Tastes(List.of(), List.of("Goffman")))).isEmpty();
    }

    private static Leanings leanings(Selection selection) {
        return new Leanings(DigestSamples.digest("matinale", "La matinale", selection), new Mentions(ALL));
    }

    @Test
    void aWordOfTheDigestCountsMoreInTheTitle() {
        var selection = new Selection(List.of(), List.of("france", "sport"), List.of("football"), List.of(), false);
        List<Ranked> ranked =
                new StoryRanker().rank(ALL, MORNING, leanings(selection).common());

        assertThat(part(ranked, CLUB, "words")).isPositive();
        assertThat(part(ranked, CLUB, "topic")).isPositive();
        assertThat(part(ranked, VACCINE, "words")).isZero();
        assertThat(part(ranked, VACCINE, "topic")).isZero();
    }

    @Test
    void thePartsAddUp() {
        assertThat(edition(ALL, new Tastes(List.of("grève"), List.of()), 12))
                .allSatisfy(ranked -> assertThat(ranked.parts().values().stream()
                                .mapToDouble(part -> part)
                                .sum())
                        .isCloseTo(ranked.score(), within(1e-9)));
    }

    @Test
    void aFurtherSourceNeverLowersAStory() {
        for (int sources = 1; sources < 8; sources++) {
            assertThat(score(new Told(20, "Un pont s'effondre à Arles", sources + 1, 3, 1, "Arles", "france").story()))
                    .isGreaterThan(score(
                            new Told(20, "Un pont s'effondre à Arles", sources, 3, 1, "Arles", "france").story()));
        }
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Long> usual = ids(edition(ALL, Tastes.NONE, 8));
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            assertThat(ids(edition(shuffled, Tastes.NONE, 8))).isEqualTo(usual);
        }
    }

    private static List<Ranked> edition(List<Story> stories, Tastes tastes, int most) {
        var digest = DigestSamples.digest("matinale", "La matinale", Selection.EVERYTHING);
        var followed = new Leanings(digest, new Mentions(stories)).followed(tastes);
        var own = new Leaning("followed", story -> followed.getOrDefault(story.id(), 0.0));
        return new Variety().choose(new StoryRanker().rank(stories, MORNING, List.of(own)), most);
    }

    private static double score(Story story) {
        return new StoryRanker().rank(List.of(story), MORNING).getFirst().score();
    }

    private static double part(List<Ranked> ranked, Story story, String name) {
        return ranked.stream()
                .filter(one -> one.story().equals(story))
                .mapToDouble(one -> one.parts().getOrDefault(name, 0.0))
                .sum();
    }

    private static List<Long> ids(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.story().id()).toList();
    }

    /** A story that so many papers tell, each in its own words, the last so many hours ago. */
    private record Told(long id, String title, int sources, int hoursAgo, int mentions, String actor, String topic) {
        Story story() {
            return new Story(
                    id, IntStream.range(0, sources).mapToObj(this::report).toList());
        }

        private Report report(int paper) {
            long article = id * 100 + paper;
            String text = IntStream.range(0, 20)
                    .mapToObj(i -> "mot" + (article * 31 + i))
                    .reduce(title, (one, other) -> one + " " + other);
            var known = new Actor(actor, NameType.ORGANIZATION, null, 2 + mentions);
            return new Report(
                    article,
                    "Journal " + paper,
                    List.of(article),
                    List.of(topic),
                    1.0,
                    Article.ofText(URI.create("https://example.org/" + article), title, text, Language.FRENCH),
                    new Brief(Language.FRENCH, List.of(), List.of(), List.of(known)),
                    MORNING.minus(Duration.ofHours(hoursAgo)));
        }
    }
}
