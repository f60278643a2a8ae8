package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** Forty short reports of one paper from one mould, each of another town, under the same footer of sixty words. */
class BoilerplateTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private static final String FOOTER = """

            Suivez toute l'actualité de votre commune sur le site du Courrier de Brévance et dans notre application. \
            Abonnez-vous à la lettre du matin, préparée chaque jour par la rédaction, et recevez nos alertes. Une \
            information à nous signaler ? Écrivez à nos journalistes, qui vous répondront sous vingt-quatre heures. \
            Retrouvez aussi nos podcasts, nos jeux et nos recettes de saison. Le Courrier de Brévance, tous droits réservés.""";

    private static final List<String> TOWNS = List.of(
            "Ternay", "Valmorin", "Lannec", "Mazeuil", "Brézins", "Corval", "Dorsan", "Estrac", "Fontvielle", "Garnay");

    private static final List<String> EVENTS = List.of(
            "%s : le marché couvert rouvre dimanche|Après deux ans de travaux, les halles de %s accueillent à nouveau bouchers, fromagers et maraîchers.",
            "%s : un cycliste blessé sur la rocade|Un homme de 41 ans a été renversé par une camionnette à %s et transporté à l'hôpital avec une fracture.",
            "%s : le collège aura une section théâtre|Vingt-cinq élèves de sixième joueront Molière à %s dès la rentrée, avec une comédienne en résidence.",
            "%s : la piscine fermée pour une fuite|Une canalisation a cédé sous le grand bassin de %s ; les nageurs du club iront ailleurs pendant un mois.");

    @Test
    void hardlyAnyJoinsAnother() {
        Map<Long, Integer> sizes = sizes("courrier-brevance.example");
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(3));
        assertThat(sizes).hasSizeGreaterThanOrEqualTo(34);
    }

    @Test
    void withoutKnowingTheSourceTheFooterJoinsThem() {
        assertThat(sizes("")).hasSizeLessThan(20);
    }

    private static Map<Long, Integer> sizes(String source) {
        var grouper = new StoryGrouper(Duration.ofDays(3));
        Map<Long, Integer> sizes = new HashMap<>();
        for (int number = 0; number < TOWNS.size() * EVENTS.size(); number++) {
            String town = TOWNS.get(number % TOWNS.size());
            String[] told =
                    EVENTS.get(number / TOWNS.size()).formatted(town, town).split("\\|", -1);
            var article = new Candidate(
                    told[0], told[1] + FOOTER, Language.FRENCH, START.plus(Duration.ofMinutes(20L * number)), source);
            long story = grouper.place(article).orElse(sizes.size() + 1L);
            grouper.add(article, story);
            sizes.merge(story, 1, Integer::sum);
        }
        return sizes;
    }
}
