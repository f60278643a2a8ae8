package news.vigie.story;

import static news.vigie.story.Reports.english;
import static news.vigie.story.Reports.french;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is called confirmed that the other source does not say. */
class ConfirmationTest {
    private final StoryMerger merger = new StoryMerger(BriefSettings.DEFAULT);

    private Stream<String> confirming(Report... reports) {
        List<SourcedBullet> bullets =
                merger.merge(new Story(1, List.of(reports))).bullets();
        assertThat(bullets).isNotEmpty();
        return bullets.stream().flatMap(bullet -> bullet.confirmedBy().stream());
    }

    @Test
    void eurosAreNoDollars() {
        Report euros = english(1, "Wire", "Norgaz to invest", """
                Norgaz will invest 600 million euros in its plant, its head Claire Le Goff said on Thursday in Lannic.""");
        Report plans = english(2, "Echo", "Norgaz to build", """
                Norgaz said it would build two new halls beside its plant in Lannic before the end of next year, \
                unions said.""");
        Report dollars = french(3, "Le Phare", "Norgaz investit", """
                Claire Le Goff, directrice de Norgaz à Lannic, avait promis 600 millions de dollars aux actionnaires.""");
        Report same = french(4, "Ouest-Matin", "Norgaz investit", """
                La directrice de Norgaz, Claire Le Goff, investira 600 millions d’euros dans son usine de Lannic.""");

        assertThat(confirming(euros, plans, dollars)).isEmpty();
        assertThat(confirming(euros, plans, same)).contains("Ouest-Matin");
    }

    @ParameterizedTest
    @CsvSource({"le 9 janvier, 0", "le 3 janvier, 0", "le 3 mars, 1"})
    void anotherDateIsAnotherEvent(String date, int confirmations) {
        Report dated = english(1, "Wire", "Fifty injured at Aldham fair", """
                The police said that 50 people were injured on 3 March when a stand fell at Norton Park in Aldham.""");
        Report plain = english(2, "Echo", "Stand falls at fair", """
                The fair at Norton Park in Aldham had opened its new stand for the first time that morning.""");
        Report other = french(3, "Le Phare", "La tribune d'Aldham", """
                La chute d’une tribune avait fait 50 blessés à Norton Park, à Aldham, %s.""".formatted(date));

        assertThat(confirming(dated, plain, other).filter("Le Phare"::equals)).hasSize(confirmations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supprimera 300 postes                   | créera 300 postes                       | supprimera 300 postes
            a vu ses ventes reculer de 20 %         | a vu ses ventes augmenter de 20 %       | a vu ses ventes reculer de 20 %
            """)
    void oppositesConfirmNothing(String deed, String opposite, String same) {
        assertThat(confirming(norgaz(1, "Le Phare", deed), norgazAgain(2, opposite)))
                .isEmpty();
        assertThat(confirming(norgaz(1, "Le Phare", deed), norgazAgain(2, same)))
                .contains("Ouest-Matin");
    }

    private static Report norgaz(long id, String source, String deed) {
        return french(id, source, "Norgaz à Lannic", """
                Le groupe Norgaz %s sur son site de Lannic, a annoncé jeudi sa directrice Claire Le Goff.

                Les syndicats ont appelé à la grève dès vendredi matin devant le siège.""".formatted(deed));
    }

    private static Report norgazAgain(long id, String deed) {
        return french(id, "Ouest-Matin", "Norgaz : ce qu’il faut savoir", """
                À Lannic, jeudi, la directrice Claire Le Goff a annoncé que le groupe Norgaz %s sur son site.

                La région a promis une aide de trois millions d’euros aux communes voisines.""".formatted(deed));
    }

    @Test
    void whoLostDidNotWin() {
        Report won = english(1, "Wire", "Aldham beat Norton", """
                On Saturday Aldham Town beat Norton Rovers 3-1 in the second round of the cup, before a full stand.

                Marek Dolan scored twice before the break, and the visitors lost their captain to a red card.""");
        Report lost = cup(2, "Norton Rovers beat Aldham Town");
        Report same = cup(3, "Aldham Town beat Norton Rovers");

        assertThat(confirming(won, lost)).isEmpty();
        assertThat(confirming(won, same)).isNotEmpty();
    }

    private static Report cup(long id, String result) {
        return english(id, "Echo", "A full stand at Tanner Park", """
                In the cup %s 3-1 on Saturday; the stand of Tanner Park was full for the second round.

                Supporters sang for two hours in the rain although the bar had closed and no train was running.""".formatted(result));
    }

    @Test
    void mayIsNoMonthWhereItIsAVerb() {
        Report twelve = english(1, "Wire", "Twelve feared dead in Aldham", """
                At least 12 may have died when the old mill at Tanner's Cross in Aldham collapsed on Monday, police said.""");
        Report fifteen = english(2, "Echo", "Mill collapses in Aldham", """
                Police said at least 15 may have died when the old mill at Tanner's Cross in Aldham collapsed on Monday \
                after the rain.""");

        assertThat(confirming(twelve, fifteen)).isEmpty();
    }
}
