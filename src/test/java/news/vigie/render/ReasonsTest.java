package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import news.vigie.digest.Item;
import news.vigie.language.Language;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static Item item(Map<String, Double> why) {
        var brief = new StoryBrief(
                "Title",
                URI.create("https://example.org/1"),
                Language.FRENCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return new Item(1, List.of(1L), brief, false, why);
    }

    private static final Item STORY = item(Map.of("sources", 1.386, "freshness", 0.98, "variety", -0.4, "weight", 0.0));

    @Test
    void theWeightiestReasonComesFirst() {
        assertThat(Reasons.of(STORY, Language.ENGLISH))
                .isEqualTo(
                        "Worth 1.97: independent sources (+1.39), freshness (+0.98), similarity to a story higher up (−0.40).");
        assertThat(Reasons.of(STORY, Language.FRENCH))
                .isEqualTo(
                        "Vaut 1,97\u202f: sources indépendantes (+1,39), fraîcheur (+0,98), ressemblance avec un sujet placé plus haut (−0,40).");
    }

    @Test
    void aReasonOfAnotherVersionIsCalledByItsName() {
        assertThat(Reasons.of(item(Map.of("luck", 1.0)), Language.ENGLISH)).isEqualTo("Worth 1.00: luck (+1.00).");
    }

    @Test
    void withoutReasonsThatIsSaid() {
        assertThat(Reasons.of(item(Map.of()), Language.ENGLISH)).isEqualTo("The reason for its place is not known.");
    }
}
