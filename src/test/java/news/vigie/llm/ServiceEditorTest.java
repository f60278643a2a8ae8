package news.vigie.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Bullet;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import org.junit.jupiter.api.Test;

class ServiceEditorTest {
    @Test
    void theChosenSentencesComeInTheOrderOfTheArticle() throws IOException {
        try (var desk = Desk.saying("{\"bullets\": [{\"sentence\": 7}, {\"sentence\": 1}, {\"sentence\": 4}]}")) {
            assertThat(desk.stored(Samples.railway()))
                    .containsExactly(
                            "The night train between Lisbon and Porto will run again from 14 June, the operator said on Tuesday.",
                            "Tickets cost 29 euros, half the price of a flight.",
                            "The government pays 11 million euros a year for the service.");
        }
    }

    @Test
    void moreThanWantedAreCutToTheMostImportant() throws IOException {
        try (var desk = Desk.saying("{\"bullets\": [7, 6, 5, 4, 3, 2, 1]}")) {
            assertThat(desk.bullets(Samples.railway()))
                    .hasSize(BriefSettings.DEFAULT.bullets())
                    .first()
                    .asString()
                    .startsWith("Tickets cost");
        }
    }

    @Test
    void whatAModelKeepsOfASentenceIsKeptAtItsPlace() throws IOException {
        try (var desk = Desk.saying("""
                {"bullets": [{"sentence": 1}, {"sentence": 4},
                  {"sentence": 3, "keep": ["The line,", "will get four carriages and a dining car."]}]}""")) {
            Reading railway = Samples.railway();

            List<Bullet> bullets = desk.editor.bullets(railway, List.of(), BriefSettings.DEFAULT);

            assertThat(bullets.get(1).text()).isEqualTo("The line, will get four carriages and a dining car.");
            assertThat(bullets.get(1).from())
                    .containsExactly(
                            Readings.at(railway, "The line,"),
                            Readings.at(railway, "will get four carriages and a dining car."));
        }
    }

    @Test
    void plainSpacesAndApostrophesPointAtThoseOfTheArticle() throws IOException {
        try (var desk = Desk.saying("""
                {"bullets": [{"sentence": 1}, {"sentence": 2, "keep": ["L'entrée restera gratuite pour tous les habitants."]},
                  {"sentence": 5, "keep": ["\\u00ab Le dimanche, les familles ont enfin le temps \\u00bb, a dit Odile Carpentras"]}]}""")) {
            assertThat(desk.stored(Samples.library()))
                    .contains(
                            "L’entrée restera gratuite pour tous les habitants.",
                            "«\u202fLe dimanche, les familles ont enfin le temps\u202f», a dit Odile Carpentras.");
        }
    }

    @Test
    void aCutThatTurnsTheMeaningIsUndone() throws IOException {
        try (var desk = Desk.saying("""
                {"bullets": [{"sentence": 1}, {"sentence": 4},
                  {"sentence": 5, "keep": ["The union of drivers has", "agreed to the timetable."]}]}""")) {
            assertThat(desk.stored(Samples.railway()))
                    .contains("The union of drivers has not agreed to the timetable.")
                    .hasSize(3);
        }
    }

    @Test
    void aCutThatLeavesTooLittleIsUndone() throws IOException {
        try (var desk = Desk.saying(
                "{\"bullets\": [{\"sentence\": 1}, {\"sentence\": 4}, {\"sentence\": 7, \"keep\": [\"a year\"]}]}")) {
            assertThat(desk.stored(Samples.railway()))
                    .contains("The government pays 11 million euros a year for the service.");
        }
    }

    @Test
    void inventedWordsAreRefused() throws IOException {
        try (var desk = Desk.saying("""
                {"bullets": [{"sentence": 1}, {"sentence": 4}, {"sentence": 7},
                  {"sentence": 8, "keep": ["A second train to Madrid may follow in 2027."]},
                  {"sentence": 2, "text": "The train was stopped by a strike."}, {"sentence": 99}, {"sentence": -1}]}""")) {
            assertThat(desk.bullets(Samples.railway()))
                    .containsExactly(
                            "The night train between Lisbon and Porto will run again from 14 June, the operator said on Tuesday.",
                            "It was stopped in 2020, when nobody travelled.",
                            "Tickets cost 29 euros, half the price of a flight.",
                            "The government pays 11 million euros a year for the service.");
        }
    }

    @Test
    void whereTooLittleOfTheAnswerStandsInTheArticleTheBuiltInEditorWrites() throws IOException {
        try (var desk = Desk.saying("""
                {"bullets": [{"sentence": 1, "keep": ["The train is cancelled"]}, {"sentence": 77}, {"sentence": 5}]}""")) {
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
        }
    }

    @Test
    void aShortArticleIsNotAskedAbout() throws IOException {
        try (var desk = Desk.saying("{\"bullets\": [1, 2, 3]}")) {
            Reading three = Readings.english(
                    "Bridge shut", "The bridge at Orwell is shut. Ice fell from its cables. It opens on Monday.");

            assertThat(desk.bullets(three)).isEqualTo(Desk.builtIn(three));
            assertThat(desk.service.asked()).isEmpty();
        }
    }
}
