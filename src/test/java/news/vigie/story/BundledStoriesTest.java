package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.vigie.brief.BundledArticles;
import news.vigie.brief.BundledArticles.Bundled;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled articles, read at once in any order, as a service does that starts; then those that come later. */
class BundledStoriesTest {
    private static final Instant MORNING = Instant.parse("2026-03-05T06:00:00Z");

    /** The events that more than one article tells; every other article is an event of its own. */
    private static final Map<String, List<String>> EVENTS = Map.of(
            "crane",
            List.of(
                    "aldham-courier/six-hurt-in-quay-crane-horror",
                    "northern-wire/aldham-crane-bolts-sheared",
                    "northern-wire/aldham-crane-collapse",
                    "seaboard/crane-collapse-at-least-four-hurt"),
            "maternity ward",
            List.of(
                    "le-cadran/maternite-port-lannic-sursis",
                    "ouest-matin/maternite-premier-medecin-recrute",
                    "ouest-matin/maternite-restera-ouverte",
                    "radio-estuaire/port-lannic-la-maternite-sauvee"),
            "whales",
            List.of(
                    "aldham-courier/nations-agree-to-slow-ships",
                    "le-cadran/trente-et-un-pays-ralentissent-les-navires",
                    "northern-wire/whale-routes-agreement",
                    "radio-estuaire/pecheurs-route-des-baleines",
                    "seaboard/speed-limit-for-ships-lisbon"),
            "Mécaval",
            List.of("le-cadran/mecaval-bourges-la-justice-suspend", "le-cadran/mecaval-ferme-son-usine-de-bourges"),
            // Not one event but one bay, its oyster farmers and the same speakers, hours apart.
            "oysters",
            List.of("ouest-matin/huitres-interdiction-levee", "radio-estuaire/nappe-de-fioul-estuaire"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noStoryJoinsTwoEvents(int seed) {
        assertThat(stories(seed))
                .allSatisfy(slugs -> assertThat(
                                slugs.stream().map(BundledStoriesTest::event).distinct())
                        .as(slugs.toString())
                        .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theArticlesOfAnEventInOneLanguageMakeOneStory(int seed) {
        assertThat(stories(seed))
                .contains(
                        new TreeSet<>(EVENTS.get("crane")),
                        new TreeSet<>(EVENTS.get("maternity ward")),
                        new TreeSet<>(EVENTS.get("Mécaval")));
    }

    @Test
    void theAgencyCopyAndItsPaperAreOfOneStory() {
        assertThat(stories(1))
                .anySatisfy(slugs -> assertThat(slugs)
                        .contains(
                                "aldham-courier/nations-agree-to-slow-ships",
                                "northern-wire/whale-routes-agreement",
                                "seaboard/speed-limit-for-ships-lisbon"));
    }

    private static List<Set<String>> stories(int seed) {
        List<Bundled> arriving = new ArrayList<>(BundledArticles.all());
        Collections.shuffle(arriving, new Random(seed));
        arriving.sort(Comparator.comparing(Bundled::late));
        var grouper = new StoryGrouper(Duration.ofDays(3));
        var stories = new HashMap<Long, Set<String>>();
        for (Bundled bundled : arriving) {
            Language language = bundled.article().language();
            var candidate =
                    new Candidate(bundled.article().title(), bundled.article().text(), language, MORNING);
            long story = grouper.place(candidate).orElse(stories.size() + 1L);
            grouper.add(candidate, story);
            stories.computeIfAbsent(story, id -> new TreeSet<>()).add(bundled.slug());
        }
        return List.copyOf(stories.values());
    }

    private static String event(String slug) {
        return EVENTS.entrySet().stream()
                .filter(event -> event.getValue().contains(slug))
                .map(Map.Entry::getKey)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), found -> found.isEmpty() ? slug : found.getFirst()));
    }
}
