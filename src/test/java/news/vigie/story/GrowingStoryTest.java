package news.vigie.story;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static news.vigie.story.Reports.arriving;
import static news.vigie.story.Reports.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import news.vigie.language.Language;
import news.vigie.story.merge.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A story whose state changes from report to report, as that of an accident does. */
class GrowingStoryTest {
    private static final Report EIGHT = published(
            1, "Le Phare", ofHours(0), Language.FRENCH, "Explosion dans un silo de Port-Lannic : huit blessés", """
            Une explosion a soufflé mardi à l’aube un silo de la coopérative Armor-Grain, à Port-Lannic, faisant huit \
            blessés, selon la préfecture du Goël.

            Le souffle a brisé les vitres de la capitainerie, à 300 mètres de là.

            « On a cru que le quai s’effondrait », a raconté Soizic Kerbrat, capitaine de remorqueur.""");
    private static final Report ELEVEN = published(
            2,
            "Ouest-Matin",
            ofMinutes(100),
            Language.FRENCH,
            "Port-Lannic : onze blessés dans l’explosion d’un silo",
            """
            Onze personnes ont été blessées mardi dans l’explosion d’un silo à Port-Lannic, ont indiqué les pompiers du \
            Goël.

            Une soixantaine de pompiers étaient encore sur place en fin de matinée.

            Le maire de Port-Lannic, Hervé Tanguy, a ouvert une cellule d’écoute à la salle des fêtes.""");
    private static final Report THIRTEEN = published(
            3,
            "Le Phare",
            ofHours(5),
            Language.FRENCH,
            "Explosion du silo de Port-Lannic : treize blessés, le port fermé",
            """
            L’explosion d’un silo à Port-Lannic a fait treize blessés, selon un nouveau bilan de la préfecture du Goël, \
            et le port de commerce reste fermé jusqu’à jeudi.

            Deux cargos ont été déroutés vers Brest.

            La coopérative Armor-Grain emploie 45 personnes.""");
    private static final Report DEATH = published(
            4, "Le Phare", ofHours(27), Language.FRENCH, "Explosion de Port-Lannic : un docker est mort", """
            Un docker de 34 ans, grièvement brûlé mardi dans l’explosion du silo de Port-Lannic, est mort mercredi matin \
            à l’hôpital de Brest, a annoncé la préfecture du Goël.

            Le procureur de Port-Lannic, Alain Quéméneur, a confié l’enquête à la section de recherches.

            Le port de commerce rouvrira jeudi, a précisé la capitainerie.""");

    private static final List<Report> DAY = List.of(EIGHT, ELEVEN, THIRTEEN);
    private static final List<Report> ALL = List.of(EIGHT, ELEVEN, THIRTEEN, DEATH);

    private final StoryMerger merger = new StoryMerger(BriefSettings.DEFAULT);

    private StoryBrief merged(List<Report> reports) {
        return merger.merge(new Story(1, reports));
    }

    private static String text(SourcedBullet bullet) {
        return bullet.bullet().text();
    }

    @Test
    void whatHappenedLastStandsOverTheStoryAndFirstInIt() {
        StoryBrief brief = merged(ALL);

        assertThat(brief.headline()).isEqualTo("Explosion de Port-Lannic : un docker est mort");
        assertThat(text(brief.bullets().getFirst())).contains("est mort mercredi matin");
    }

    @Test
    void theFirstBulletHasTheNumberOfTheHeadline() {
        StoryBrief brief = merged(DAY);

        assertThat(brief.headline()).contains("treize blessés");
        assertThat(text(brief.bullets().getFirst())).contains("treize blessés");
    }

    @Test
    void aSourceIsHeldAgainstItselfNeitherInABulletNorBesideOne() {
        List<SourcedBullet> bullets = merged(DAY).bullets();

        assertThat(bullets).extracting(GrowingStoryTest::text).noneMatch(text -> text.contains("huit"));
        assertThat(bullets.getFirst().otherwise())
                .extracting(Differing::words)
                .containsExactly("Onze personnes ont été blessées");
    }

    @Test
    void anotherSourceIsHeldAgainstTheNewestNumberAlone() {
        Report radio = published(
                5, "Radio Estuaire", ofHours(6), Language.FRENCH, "Explosion à Port-Lannic : quinze blessés", """
                Quinze personnes ont été blessées dans l’explosion d’un silo à Port-Lannic, selon l’hôpital de Brest.""");

        assertThat(merged(List.of(EIGHT, THIRTEEN, radio)).bullets().getFirst().otherwise())
                .extracting(Differing::source, Differing::words)
                .containsExactly(tuple("Le Phare", "treize blessés"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void inWhateverOrderReportsArriveTheStoryIsTheSame(List<Report> order) {
        var arrived = new ArrayList<Report>();
        order.forEach(report -> arrived.add(arriving(report, arrived.size())));

        assertThat(merged(arrived)).isEqualTo(merged(ALL));
    }

    static Stream<List<Report>> orders() {
        return Stream.of(
                List.of(DEATH, THIRTEEN, ELEVEN, EIGHT),
                List.of(ELEVEN, DEATH, EIGHT, THIRTEEN),
                List.of(THIRTEEN, EIGHT, DEATH, ELEVEN));
    }

    @Test
    void anUpdateTellsFirstWhatIsNew() {
        Story fresh = Novelty.newSince(new Story(1, ALL), Set.of(1L, 2L, 3L), new Readings())
                .orElseThrow();
        StoryBrief update = merger.update(fresh, DAY);

        assertThat(update.headline()).isEqualTo("Explosion de Port-Lannic : un docker est mort");
        assertThat(update.bullets().getFirst().fresh()).isTrue();
        assertThat(text(update.bullets().getFirst())).contains("est mort mercredi matin");
    }

    @Test
    void whatIsNewInATitleIsNewHoweverFewItsWords() {
        Report closed = published(
                1, "Channel Five", ofHours(0), Language.ENGLISH, "Aldham ferry strike enters second week", """
                Crews of the Aldham ferry stayed away from work for a second week on Monday in their row with the port \
                of Norton over night shifts.

                The strike has left 900 islanders without a boat after 6 p.m.""");
        Report over = published(
                2, "Channel Five", ofHours(30), Language.ENGLISH, "Aldham ferry strike called off after deal", """
                Crews of the Aldham ferry called off their strike on Tuesday after a deal with the port of Norton over \
                night shifts.

                The port of Norton said boats would run again on Monday.""");

        assertThat(Novelty.newSince(new Story(1, List.of(closed, over)), Set.of(1L), new Readings()))
                .isPresent();
        assertThat(text(merger.update(new Story(1, List.of(over)), List.of(closed))
                        .bullets()
                        .getFirst()))
                .contains("called off their strike");
        assertThat(merged(List.of(closed, over)).headline()).isEqualTo("Aldham ferry strike called off after deal");
    }

    @Test
    void aDeathIsToldThoughNoNumberIsNew() {
        Report crash = published(
                1, "Northern Wire", ofHours(0), Language.ENGLISH, "Coach overturns near Aldham, injuring nine", """
                A school coach overturned near Aldham on Wednesday morning, injuring nine people, police said.

                The road to Norton stayed closed for six hours.""");
        Report girl = published(
                2, "Daily Ledger", ofHours(26), Language.ENGLISH, "Girl, 14, dies after Aldham coach crash", """
                A 14-year-old girl who was hurt when a school coach overturned near Aldham on Wednesday has died, police \
                said.

                The road to Norton has reopened.""");

        StoryBrief brief = merged(List.of(crash, girl));
        assertThat(brief.headline()).isEqualTo("Girl, 14, dies after Aldham coach crash");
        assertThat(text(brief.bullets().getFirst())).contains("has died");
    }

    @Test
    void aCommentStandsNeitherOverTheStoryNorBeforeIt() {
        Report comment = published(
                5, "Carnets du port", ofHours(40), Language.FRENCH, "Port-Lannic, la colère et le grain", """
                Il aura fallu un silo pour que Port-Lannic se regarde en face.

                Nos élus ont laissé la ville vivre au pied d’une poudrière, et nul ne répond de rien.

                Que ceux qui ont signé les permis viennent le dire aux familles.""");

        StoryBrief brief =
                merged(Stream.concat(ALL.stream(), Stream.of(comment)).toList());
        assertThat(brief.headline()).isEqualTo("Explosion de Port-Lannic : un docker est mort");
        assertThat(brief.bullets().getFirst().source()).isEqualTo("Le Phare");
    }
}
