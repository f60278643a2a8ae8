package news.vigie.digest;

import static java.time.Duration.ofHours;
import static news.vigie.digest.DigestSamples.MORNING;
import static news.vigie.digest.DigestSamples.digest;
import static news.vigie.digest.DigestSamples.report;
import static news.vigie.digest.DigestSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import news.vigie.digest.EditionMaker.Draft;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.story.Ranked;
import news.vigie.story.Story;
import org.junit.jupiter.api.Test;

class EditionMakerTest {
    private static final Story BUDGET = story(1, report(11, "Le Phare", "Le budget est voté", ofHours(2)));
    private static final Story BRIDGE = story(2, report(21, "Ouest-Matin", "Le pont rouvre", ofHours(3)));

    /** Ranks by id. */
    private final EditionMaker maker = new EditionMaker(
            (story, now, readings) -> new Ranked(story, -10.0 * story.id(), Map.of("id", -10.0 * story.id())),
            (fresh, told, readings) -> DigestSamples.brief(fresh),
            (story, reason) -> {
                throw reason;
            });

    @Test
    void anEditionTellsTheStoriesOfItsWindowInTheirOrder() {
        Edition edition = make(Selection.EVERYTHING, BRIDGE, BUDGET);

        assertThat(headlines(edition)).containsExactly("Le budget est voté", "Le pont rouvre");
        assertThat(edition)
                .returns("matinale", Edition::digest)
                .returns(MORNING, Edition::slot)
                .returns(Language.FRENCH, Edition::language);
    }

    @Test
    void theBeginningOfTheWindowIsInItAndTheEndIsNot() {
        assertThat(make(
                                Selection.EVERYTHING,
                                story(1, report(11, "A", "Au début", ofHours(12))),
                                story(2, report(21, "A", "À la fin", ofHours(0))),
                                story(3, report(31, "A", "Avant", ofHours(13))))
                        .items())
                .extracting(Item::story)
                .containsExactly(1L);
    }

    @Test
    void anOlderReportComesAlongIfItWasNeverTold() {
        Story story = story(1, report(11, "A", "Hier", ofHours(20)), report(12, "B", "Ce matin", ofHours(1)));

        assertThat(make(Selection.EVERYTHING, story).items())
                .first()
                .returns(List.of(11L, 12L), Item::reports)
                .returns(false, Item::update);
    }

    @Test
    void aStoryThatWasToldComesAgainWithWhatIsNewAlone() {
        Story story = story(
                1,
                report(11, "A", "Hier", ofHours(20)),
                report(12, "B", "Le préfet ouvre une enquête publique", ofHours(1)));
        Edition edition = maker.make(draft(Selection.EVERYTHING, 8, 1), List.of(story, BRIDGE), Set.of(11L, 21L));

        assertThat(edition.items()).hasSize(1);
        assertThat(edition.items().getFirst())
                .returns(List.of(12L), Item::reports)
                .returns(true, Item::update);
    }

    @Test
    void fewerStoriesThanTheLeastMakeNone() {
        assertThat(maker.make(draft(Selection.EVERYTHING, 8, 3), List.of(BUDGET, BRIDGE), Set.of())
                        .items())
                .isEmpty();
    }

    @Test
    void oneSourceTellsAtMostHalfWhereThereIsAChoice() {
        List<Story> stories = LongStream.rangeClosed(1, 9)
                .mapToObj(id -> story(id, report(id * 10, id < 7 ? "Grand" : "Petit " + id, "Titre " + id, ofHours(1))))
                .toList();

        assertThat(maker.make(draft(Selection.EVERYTHING, 5, 1), stories, Set.of())
                        .items())
                .extracting(Item::story)
                .containsExactly(1L, 2L, 3L, 7L, 8L);
    }

    @Test
    void whatADigestHasNoRoomForIsCountedAndComesWhenTheOthersAreTold() {
        Edition first = maker.make(draft(Selection.EVERYTHING, 1, 1), List.of(BUDGET, BRIDGE), Set.of());
        Edition second = maker.make(
                draft(Selection.EVERYTHING, 1, 1),
                List.of(BUDGET, BRIDGE),
                Set.copyOf(first.items().getFirst().reports()));

        assertThat(first).returns(1, Edition::untold);
        assertThat(headlines(first)).containsExactly("Le budget est voté");
        assertThat(second).returns(0, Edition::untold);
        assertThat(headlines(second)).containsExactly("Le pont rouvre");
    }

    @Test
    void oneSourceTellsEverythingWhereThereIsNoOther() {
        assertThat(make(Selection.EVERYTHING, BUDGET, story(3, report(31, "Le Phare", "La grève finit", ofHours(1))))
                        .items())
                .hasSize(2);
    }

    @Test
    void aStoryThatCannotBeToldLeavesTheOthersTheirPlace() {
        var untold = new ArrayList<Long>();
        var maker = new EditionMaker(
                (story, now, readings) -> new Ranked(story, -10.0 * story.id(), Map.of()),
                (fresh, told, readings) -> {
                    if (fresh.id() == BUDGET.id()) {
                        throw new IllegalStateException("no such number");
                    }
                    return DigestSamples.brief(fresh);
                },
                (story, reason) -> untold.add(story));

        assertThat(headlines(maker.make(draft(Selection.EVERYTHING, 1, 1), List.of(BUDGET, BRIDGE), Set.of())))
                .containsExactly("Le pont rouvre");
        assertThat(untold).containsExactly(BUDGET.id());
    }

    @Test
    void whatAnotherDigestToldThroughAFeedThatThisOneDoesNotTakeIsKnown() {
        Story story = story(
                1,
                report(11, "Autre", "Le budget passe", ofHours(9)),
                report(12, "Le Phare", "Le préfet ouvre une enquête publique", ofHours(2)));

        assertThat(maker.make(draft(feeds("Le Phare"), 8, 1), List.of(story), Set.of(11L))
                        .items())
                .singleElement()
                .returns(true, Item::update)
                .returns(List.of(12L), Item::reports);
    }

    @Test
    void whatWasLostComesAgainHoweverOld() {
        Story old = story(1, report(11, "A", "Avant la fenêtre", ofHours(40)));
        Draft draft = draft(Selection.EVERYTHING, 8, 1);
        Round round = maker.round(draft.digest(), List.of(), List.of(old), draft.to());

        assertThat(round.edition(draft, round.view(draft.from(), Set.of(), Set.of(), Tastes.NONE))
                        .items())
                .isEmpty();
        assertThat(round.edition(draft, round.view(draft.from(), Set.of(), Set.of(11L), Tastes.NONE))
                        .items())
                .hasSize(1);
    }

    @Test
    void feedsAreNamedWithOrWithoutAccents() {
        assertThat(headlines(make(feeds("lE phàre"), BUDGET, BRIDGE))).containsExactly("Le budget est voté");
    }

    @Test
    void feedsAreKnownByTheirAddress() {
        Feed feed = new Feed(
                121, FeedDefinition.at(URI.create("http://ouest.example/rss/")), null, Origin.FILE, false, null);
        Edition edition = maker.make(
                draft(feeds("https://ouest.example/rss"), 8, 1), List.of(BUDGET, BRIDGE), Set.of(), List.of(feed));

        assertThat(headlines(edition)).containsExactly("Le pont rouvre");
    }

    @Test
    void aDigestTellsOnlyWhatItsFeedsSay() {
        Story story = story(
                1,
                report(11, "Le Phare", "Le budget est voté", ofHours(2)),
                report(12, "Autre", "Le budget passe", ofHours(3)));

        assertThat(make(feeds("Le Phare"), story).items().getFirst().reports()).containsExactly(11L);
    }

    @Test
    void topicsChoose() {
        assertThat(make(topics("FRANCE"), BUDGET).items()).hasSize(1);
        assertThat(make(topics("monde"), BUDGET).items()).isEmpty();
    }

    @Test
    void wordsChooseByTitleAndText() {
        var selection = new Selection(List.of(), List.of(), List.of("pont"), List.of(), false);
        var not = new Selection(List.of(), List.of(), List.of(), List.of("\"suite du texte\""), false);

        assertThat(headlines(make(selection, BUDGET, BRIDGE))).containsExactly("Le pont rouvre");
        assertThat(make(not, BUDGET, BRIDGE).items()).isEmpty();
    }

    @Test
    void onlyTheLanguageOfTheDigestIfThatIsAsked() {
        Story english = story(3, report(31, "A", "The bridge opens", ofHours(1), Language.ENGLISH));
        var only = new Selection(List.of(), List.of(), List.of(), List.of(), true);

        assertThat(make(Selection.EVERYTHING, english).items()).hasSize(1);
        assertThat(make(only, english, BRIDGE).items()).extracting(Item::story).containsExactly(2L);
    }

    private Edition make(Selection selection, Story... stories) {
        return maker.make(draft(selection, 8, 1), List.of(stories), Set.of());
    }

    private static Draft draft(Selection selection, int stories, int minStories) {
        return new Draft(
                digest("matinale", "La matinale", selection, stories, minStories),
                Optional.of(MORNING),
                Edition.ALL,
                MORNING.minus(ofHours(12)),
                MORNING,
                MORNING,
                false);
    }

    private static Selection feeds(String... feeds) {
        return new Selection(List.of(feeds), List.of(), List.of(), List.of(), false);
    }

    private static Selection topics(String... topics) {
        return new Selection(List.of(), List.of(topics), List.of(), List.of(), false);
    }

    private static List<String> headlines(Edition edition) {
        return edition.items().stream().map(item -> item.brief().headline()).toList();
    }
}
