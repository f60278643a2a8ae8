package news.vigie.story;

import static news.vigie.story.Reports.french;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.BriefSettings;
import org.junit.jupiter.api.Test;

/** A paper that has counted anew is not held against itself. */
class OvertakenNumbersTest {
    private static final Report EARLY = french(1, "Le Courrier", "Incendie à Castres", """
            Douze personnes ont été blessées jeudi dans l'incendie d'une usine de textile à Castres, selon les pompiers.""");
    private static final Report LATER = french(2, "Le Courrier", "Quinze blessés dans l'incendie de Castres", """
            Quinze personnes ont été blessées à Castres, a annoncé vendredi la préfecture du Tarn, qui a ouvert une cellule \
            d'aide pour les familles des ouvriers.""");

    @Test
    void theLaterNumberOfASourceStandsAlone() {
        List<SourcedBullet> bullets = new StoryMerger(BriefSettings.DEFAULT)
                .merge(new Story(1, List.of(EARLY, LATER)))
                .bullets();

        assertThat(bullets).extracting(bullet -> bullet.bullet().text()).allMatch(text -> text.startsWith("Quinze"));
        assertThat(bullets).flatExtracting(SourcedBullet::otherwise).isEmpty();
    }
}
