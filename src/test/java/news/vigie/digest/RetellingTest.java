package news.vigie.digest;

import static java.time.Duration.ofHours;
import static news.vigie.digest.DigestSamples.report;
import static news.vigie.digest.DigestSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import news.vigie.language.Language;
import news.vigie.story.Story;
import news.vigie.story.merge.Readings;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static final Readings FRENCH = new Readings(Language.FRENCH);

    private final List<Long> told = new ArrayList<>();
    private final Retelling retelling = new Retelling((fresh, known, readings) -> {
        told.add(fresh.id());
        return DigestSamples.brief(fresh);
    });

    private static Story bridge(String title) {
        return story(2, report(21, "Ouest-Matin", title, ofHours(3)));
    }

    private String tell(Story story) {
        return retelling.tell(story, List.of(), FRENCH).headline();
    }

    @Test
    void aStoryThatIsTheSameIsToldOnce() {
        assertThat(tell(bridge("Le pont rouvre"))).isEqualTo("Le pont rouvre");
        assertThat(tell(bridge("Le pont rouvre"))).isEqualTo("Le pont rouvre");

        assertThat(told).containsExactly(2L);
    }

    @Test
    void oneWordThatIsAnotherMakesItAnotherStory() {
        tell(bridge("Le pont rouvre"));

        assertThat(tell(bridge("Le pont ferme"))).isEqualTo("Le pont ferme");
    }

    @Test
    void whoeverReadsAnotherLanguageOrWasToldMoreIsToldAnew() {
        Story story = bridge("Le pont rouvre");
        tell(story);
        retelling.tell(story, List.of(), new Readings(Language.ENGLISH));
        retelling.tell(story, bridge("Le pont ferme").reports(), FRENCH);

        assertThat(told).hasSize(3);
    }

    @Test
    void whatWasToldLongAgoIsForgottenFirst() {
        LongStream.rangeClosed(1, 501)
                .mapToObj(id -> story(id, report(id, "Ouest-Matin", "Le pont rouvre", ofHours(3))))
                .forEach(this::tell);
        told.clear();

        tell(story(501, report(501, "Ouest-Matin", "Le pont rouvre", ofHours(3))));
        assertThat(told).isEmpty();
        tell(story(1, report(1, "Ouest-Matin", "Le pont rouvre", ofHours(3))));
        assertThat(told).containsExactly(1L);
    }
}
