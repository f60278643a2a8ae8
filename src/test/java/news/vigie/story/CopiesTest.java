package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** Papers that print one agency copy, and a report that shows two stories to be one. */
class CopiesTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private static final List<String> COPY = List.of(
            "Deux cents pompiers luttaient jeudi soir contre un feu de forêt dans le massif du Haut-Serein, où 340 hectares ont brûlé depuis midi, a annoncé la préfecture.",
            "Les habitants de trois hameaux ont passé la nuit dans la salle des fêtes de Lannec. « On a pris le chat et les papiers, c'est tout », raconte Odile Perrin, 67 ans.",
            "Quatre avions bombardiers d'eau ont tourné jusqu'à la tombée du jour. Le vent, qui soufflait à 60 km/h, devrait faiblir vendredi dans la matinée.",
            "Une enquête a été ouverte. Un promeneur dit avoir vu une moissonneuse jeter des étincelles en lisière du bois, près de la départementale 12.");

    private final StoryGrouper grouper = new StoryGrouper(Duration.ofDays(3));
    private final Map<Long, Integer> stories = new HashMap<>();

    @Test
    void fivePapersThatPrintOneCopyAreOfOneStory() {
        tell("wire.example", "Feu de forêt dans le Haut-Serein", COPY);
        tell("a.example", "340 hectares en fumée", COPY.subList(0, 3));
        tell("b.example", "« On a pris le chat et les papiers »", List.of(COPY.get(1), COPY.get(0), COPY.get(3)));
        tell("c.example", "Le vent attise les flammes", List.of(COPY.get(2), COPY.get(0)));
        tell("d.example", "Nuit de lutte", COPY.subList(0, 2));

        assertThat(stories.values()).containsExactly(5);
    }

    @Test
    void reportsThatTellBothShowTwoStoriesToBeOne() {
        long first = tell("a.example", "Feu de forêt : 340 hectares", List.of(COPY.get(0), COPY.get(2)));
        long second = tell("b.example", "Nuit à la salle des fêtes", List.of(COPY.get(1), COPY.get(3)));
        assertThat(second).isNotEqualTo(first);
        OptionalLong twin = OptionalLong.empty();
        for (int report = 0; report < 6 && twin.isEmpty(); report++) {
            Candidate both = article("paper" + report + ".example", "Haut-Serein, le feu", COPY);
            grouper.add(both, second);
            twin = grouper.twin(both, second);
        }

        assertThat(twin).hasValue(first);
        grouper.unite(first, second);
        assertThat(grouper.place(article("d.example", "La nuit des évacués", COPY.subList(1, 2))))
                .hasValue(first);
    }

    @Test
    void storiesOfTwoEventsAreNotOne() {
        tell("a.example", "Feu de forêt : 340 hectares", COPY);
        Candidate other = article(
                "b.example",
                "Lannec : le théâtre rénové",
                List.of("Le théâtre municipal de Lannec rouvre samedi après un an de travaux. Le parquet est neuf, la "
                        + "scène agrandie, et la troupe de Nadège Thuillier y jouera Molière dès octobre."));
        long story = grouper.place(other).orElse(2);
        grouper.add(other, story);

        assertThat(story).isEqualTo(2);
        assertThat(grouper.twin(other, story)).isEmpty();
    }

    private long tell(String source, String title, List<String> paragraphs) {
        Candidate article = article(source, title, paragraphs);
        long story = grouper.place(article).orElse(stories.size() + 1L);
        grouper.add(article, story);
        stories.merge(story, 1, Integer::sum);
        return story;
    }

    private Candidate article(String source, String title, List<String> paragraphs) {

        Instant time = START.plus(Duration.ofMinutes(15L * stories.size()));
        return new Candidate(title, String.join("\n\n", paragraphs), Language.FRENCH, time, source);
    }
}
