package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import news.vigie.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final Instant START = Instant.parse("2026-03-05T06:00:00Z");

    private final StoryGrouper grouper = new StoryGrouper(Duration.ofDays(3));

    @BeforeEach
    void readTwoStories() {
        grouper.add(english(0, "Ferry drifts off Port Ellis", """
                The ferry Loch Maren drifted for four hours off Port Ellis on Monday after both engines failed, the coastguard said. \
                All 213 passengers were brought ashore by lifeboats from Carrick Sound."""), 1);
        grouper.add(french(1, "Grève dans les crèches de Valmorin", """
                Les crèches municipales de Valmorin étaient fermées lundi. Les 140 salariées réclament des embauches et une prime, \
                a expliqué leur déléguée, Nadège Thuillier."""), 2);
    }

    @Test
    void aFurtherReportJoinsItsStory() {
        assertThat(grouper.place(english(3, "Loch Maren passengers tell of four hours adrift", """
                Passengers of the Loch Maren spoke of tea, songs and seasickness as they waited off Port Ellis for the lifeboats.""")))
                .isEqualTo(OptionalLong.of(1));
    }

    @Test
    void aReportInAnotherLanguageJoinsThroughNamesAndNumbers() {
        assertThat(grouper.place(french(3, "Un ferry à la dérive au large de Port Ellis", """
                Les 213 passagers du Loch Maren ont été ramenés à terre lundi après quatre heures de dérive, à Carrick Sound.""")))
                .isEqualTo(OptionalLong.of(1));
    }

    @Test
    void anotherEventBeginsAStory() {
        assertThat(grouper.place(french(3, "Le lycée de Brévance manque de professeurs", """
                Deux classes de terminale du lycée de Brévance n'ont pas eu de cours de physique depuis la rentrée.""")))
                .isEmpty();
    }

    @Test
    void aFewWordsOfTheSamePlaceAreNoSameEvent() {
        assertThat(grouper.place(
                        english(3, "Bell of Port Ellis rings again", "The harbour bell of Port Ellis rang on Monday.")))
                .isEmpty();
    }

    @Test
    void placingRemembersNothing() {
        Candidate fresh = english(
                3,
                "Museum buys lost painting",
                "The Aldham museum bought a painting by Rosa Tennant that was lost in 1911.");
        grouper.place(fresh);
        assertThat(grouper.place(fresh)).isEmpty();
    }

    @Test
    void aStoryTakesNothingAfterItsWindow() {
        Candidate late = english(73, "Ferry Loch Maren that drifted off Port Ellis is back", """
                The ferry Loch Maren, which drifted for four hours off Port Ellis after both engines failed, is back with two \
                new ones. Its 213 passengers had been brought ashore by lifeboats from Carrick Sound, the coastguard said.""");
        assertThat(grouper.place(late)).isEmpty();
        assertThat(grouper.place(
                        new Candidate(late.title(), late.text(), late.language(), START.plus(Duration.ofHours(70)))))
                .isEqualTo(OptionalLong.of(1));
    }

    private static Candidate english(int hours, String title, String text) {
        return new Candidate(title, text, Language.ENGLISH, START.plus(Duration.ofHours(hours)));
    }

    private static Candidate french(int hours, String title, String text) {
        return new Candidate(title, text, Language.FRENCH, START.plus(Duration.ofHours(hours)));
    }
}
