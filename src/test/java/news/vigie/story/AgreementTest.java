package news.vigie.story;

import static news.vigie.story.Reports.english;
import static news.vigie.story.Reports.french;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.vigie.brief.BriefSettings;
import org.junit.jupiter.api.Test;

/** Who says the same, who says otherwise: stories of several reports. */
class AgreementTest {
    private static final Report WIRE = english(1, "Northern Wire", "Four injured as Aldham tram leaves rails", """
            Four people were injured on Monday when a tram left the rails at Tanner's Cross in Aldham, police said. \
            The tram was carrying 40 passengers to the university.

            Line 3 stays closed until Thursday.""");
    private static final Report COURIER = english(2, "Aldham Courier", "Six hurt in Aldham tram crash", """
            Six people were injured when a tram came off the rails at Tanner's Cross in Aldham on Monday, according to \
            Saint Anne's hospital.

            Shopkeepers near the market heard a long screech before the first carriage tipped over.""");
    private static final Report CHANNEL =
            english(3, "Channel Five", "Tram off the rails in Aldham: at least four people injured", """
            At least four people were injured in Aldham on Monday after a tram left the rails at Tanner's Cross.

            The operator promised an inquiry by the end of the month.""");

    private final StoryMerger merger = new StoryMerger(BriefSettings.DEFAULT);

    private StoryBrief merged(Report... reports) {
        return merger.merge(new Story(1, List.of(reports)));
    }

    private static SourcedBullet first(StoryBrief brief) {
        return brief.bullets().getFirst();
    }

    @Test
    void differingNumbersStandBesideTheBulletInTheirOwnWords() {
        SourcedBullet bullet = first(merged(WIRE, COURIER, CHANNEL));

        assertThat(bullet.source()).isEqualTo("Channel Five");
        assertThat(bullet.otherwise())
                .extracting(Differing::source, Differing::words)
                .containsExactly(
                        tuple("Northern Wire", "Four people were injured"),
                        tuple("Aldham Courier", "Six people were injured"));
        assertThat(bullet.confirmedBy()).isEmpty();
    }

    @Test
    void theOtherWordsAreExactlyWhatTheReportSays() {
        for (Differing other : first(merged(WIRE, COURIER, CHANNEL)).otherwise()) {
            Report report = other.report() == 2 ? COURIER : WIRE;
            assertThat(other.at().in(report.article().text())).isEqualTo(other.words());
        }
    }

    @Test
    void aNumberIsNotToldAgainByItself() {
        assertThat(merged(WIRE, COURIER, CHANNEL).bullets())
                .extracting(bullet -> bullet.bullet().text())
                .filteredOn(text -> text.contains("injured"))
                .hasSize(1);
    }

    @Test
    void aReportThatSaysTheSameOnItsOwnConfirms() {
        Report echo = english(4, "Evening Echo", "Tram accident in Aldham", """
                A tram left the rails at Tanner's Cross in Aldham on Monday. Four people were injured, \
                the police said, when the tram left the rails at Tanner's Cross.

                The driver is being questioned.""");

        assertThat(first(merged(WIRE, echo)).confirmedBy()).containsExactly("Evening Echo");
    }

    @Test
    void aCopyConfirmsNothing() {
        Report copy = english(5, "Morning Sheet", "Tram horror", WIRE.article().text());

        assertThat(merged(WIRE, copy).bullets())
                .allSatisfy(bullet -> assertThat(bullet.confirmedBy()).isEmpty());
    }

    @Test
    void whatAnotherReportDeniesIsNotConfirmed() {
        Report denial = english(6, "Evening Echo", "No injuries in tram accident", """
                No people were injured on Monday when a tram left the rails at Tanner's Cross in Aldham, police said.""");

        assertThat(first(merged(WIRE, denial)).confirmedBy()).isEmpty();
    }

    @Test
    void frenchNumbersInWordsAndInDigitsAreTheSame() {
        Report phare = french(1, "Le Phare", "Incendie à Port-Lannic : quatre blessés", """
                Un incendie a fait quatre blessés dans un immeuble de la rue du Port à Port-Lannic, mardi soir.""");
        Report ouest = french(2, "Ouest-Matin", "Port-Lannic : un immeuble en feu", """
                Mardi soir, à Port-Lannic, un incendie dans un immeuble de la rue du Port a fait 4 blessés, selon les pompiers.""");
        Report radio = french(3, "Radio Estuaire", "Un immeuble brûle à Port-Lannic", """
                L'incendie qui a ravagé mardi un immeuble du centre de Port-Lannic a fait au moins six blessés.""");

        SourcedBullet bullet = first(merged(phare, ouest, radio));
        assertThat(bullet.confirmedBy()).containsExactly("Ouest-Matin");
        assertThat(bullet.otherwise()).extracting(Differing::words).containsExactly("au moins six blessés");
    }

    @Test
    void roundNumbersAgreeWithExactOnes() {
        Report police = french(1, "Le Phare", "Retraites : la marche de Nantes", """
                Environ 20 000 personnes ont défilé jeudi à Nantes contre la réforme des retraites, selon la préfecture.""");
        Report exact = french(2, "Ouest-Matin", "Nantes : forte mobilisation", """
                Selon la préfecture, 19.800 personnes ont défilé à Nantes jeudi contre la réforme des retraites.""");

        assertThat(first(merged(police, exact)).otherwise()).isEmpty();
    }

    @Test
    void anotherThingCountedIsNoDifference() {
        Report other = english(7, "Evening Echo", "Aldham tram", """
                Four people were injured on Monday when a tram left the rails at Tanner's Cross in Aldham, \
                two of them seriously. The tram was carrying 12 schoolchildren to the university.""");

        assertThat(merged(WIRE, other).bullets())
                .allSatisfy(bullet -> assertThat(bullet.otherwise()).isEmpty());
    }

    @Test
    void datesTimesAndScoresAreNoDifference() {
        Report match = english(1, "Northern Wire", "Aldham beat Port Ellis 3-1", """
                Aldham Town beat Port Ellis Rovers 3-1 on Saturday 14 March in front of 6,214 spectators at Tanner Park.""");
        Report later = english(2, "Evening Echo", "Aldham Town win again", """
                Aldham Town beat Port Ellis Rovers 2-1 on Sunday 15 March in front of 6,214 spectators at Tanner Park.""");

        SourcedBullet bullet = first(merged(match, later));
        assertThat(bullet.otherwise()).isEmpty();
        assertThat(bullet.confirmedBy()).isEmpty();
    }

    @Test
    void anotherLanguageDiffersOnlyWhereItCountsTheSame() {
        Report french = french(1, "Le Phare", "Un tramway déraille à Aldham : quatre blessés", """
                Quatre personnes ont été blessées lundi à Aldham quand un tramway a quitté les rails à Tanner's Cross.""");
        Report second = french(2, "Ouest-Matin", "Accident de tramway à Aldham", """
                Un tramway a quitté les rails lundi au carrefour de Tanner's Cross, dans le centre d'Aldham.""");

        StoryBrief brief = merged(french, second, COURIER);
        assertThat(first(brief).otherwise()).extracting(Differing::words).containsExactly("Six people were injured");
        assertThat(brief.bullets()).extracting(SourcedBullet::source).doesNotContain("Aldham Courier");
    }
}
