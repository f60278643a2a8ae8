package news.vigie.story;

import static news.vigie.story.Reports.english;
import static news.vigie.story.Reports.french;
import static news.vigie.story.Reports.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Bullet;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.story.merge.Readings;
import org.junit.jupiter.api.Test;

/** What is told of a story that was told before. */
class UpdateTest {
    private static final Report TOLD = english(1, "Northern Wire", "Four injured as Aldham tram leaves rails", """
            Four people were injured on Monday when a tram left the rails at Tanner's Cross in Aldham, police said. \
            The tram was carrying 40 passengers to the university. The line is closed.""");
    private static final Report SAME = english(2, "Evening Echo", "TRAM HORROR!", """
            In Aldham a tram left the rails at Tanner's Cross on Monday: four people were injured, said the police, \
            and the line is closed. The tram was carrying passengers to the university.""");
    private static final Report NEW =
            english(3, "Aldham Courier", "Aldham tram driver charged over Tanner's Cross crash", """
            Karim Odell, who drove the Aldham tram, was charged on Wednesday with dangerous driving by prosecutors. \
            Four people were injured on Monday when the tram left the rails at Tanner's Cross.""");

    private final StoryMerger merger = new StoryMerger(BriefSettings.DEFAULT);

    @Test
    void theSameInOtherWordsIsNothingNew() {
        assertThat(Novelty.newSince(new Story(1, List.of(TOLD, SAME)), Set.of(1L), new Readings()))
                .isEmpty();
    }

    @Test
    void whatAddsANameIsNew() {
        assertThat(Novelty.newSince(new Story(1, List.of(TOLD, SAME, NEW)), Set.of(1L), new Readings()))
                .hasValueSatisfying(story ->
                        assertThat(story.reports()).extracting(Report::id).containsExactly(3L));
    }

    @Test
    void whatIsNewComesFirstAndOneLineRecallsTheRest() {
        StoryBrief update = merger.update(new Story(1, List.of(NEW)), List.of(TOLD));

        assertThat(update.headline()).isEqualTo("Aldham tram driver charged over Tanner's Cross crash");
        assertThat(update.bullets())
                .extracting(SourcedBullet::fresh, SourcedBullet::source)
                .containsExactly(tuple(true, "Aldham Courier"), tuple(false, "Northern Wire"));
        assertThat(update.bullets().getFirst().bullet().text()).contains("charged");
    }

    @Test
    void aHeadlineThatIsNotClearGivesWayToThatOfTheStory() {
        Report loud = english(
                4,
                "Morning Sheet",
                "SHOCK AS TRAM DRIVER IS CHARGED!",
                NEW.article().text());

        assertThat(merger.update(new Story(1, List.of(loud)), List.of(TOLD)).headline())
                .isEqualTo("Four injured as Aldham tram leaves rails");
    }

    @Test
    void theLineThatRecallsIsOfTheSameLanguage() {
        Report phare = french(5, "Le Phare", "Un tramway déraille à Aldham", """
                Un tramway a déraillé lundi à Aldham, dans le nord de l'Angleterre, et quatre personnes ont été blessées.""");

        assertThat(merger.update(new Story(1, List.of(NEW)), List.of(phare)).bullets())
                .isNotEmpty()
                .allSatisfy(bullet -> assertThat(bullet.fresh()).isTrue());
    }

    @Test
    void aNumberThatTheNewsHasOvertakenIsNotRecalled() {
        Report told = french(1, "Le Phare", "Accident de car à Lannic : douze morts", """
                Douze personnes sont mortes lundi dans un accident de car à Port-Lannic, selon la préfecture.

                Le car transportait quarante élèves du collège Anne-Le Braz.""");
        Report fresh = french(2, "Le Phare", "Accident de car à Lannic : le bilan s’alourdit", """
                Quinze personnes sont mortes dans l’accident de car de Port-Lannic, a annoncé mardi la préfecture, et le \
                conducteur Yann Kervel a été placé en garde à vue.

                Le procureur Hervé Tanguy a ouvert une information judiciaire pour homicides involontaires.""");

        assertThat(merger.update(new Story(1, List.of(fresh)), List.of(told)).bullets())
                .isNotEmpty()
                .noneSatisfy(bullet -> assertThat(bullet.bullet().text()).contains("Douze personnes"));
    }

    @Test
    void noNumberIsRecalledThatTheTextOfTheNewsGivesAnew() {
        Report told = french(1, "Le Phare", "Accident de car à Lannic : douze blessés", """
                Douze personnes ont été blessées lundi dans un accident de car à Port-Lannic, selon la préfecture.""");
        String text = """
                Le conducteur Yann Kervel a été écroué mercredi à Brest, a indiqué le procureur Hervé Tanguy.

                L’accident de car de Port-Lannic avait fait quinze blessés lundi.""";
        Article article = Article.ofText(link(2), "Le conducteur Yann Kervel écroué", text, Language.FRENCH);
        Bullet first = Bullet.of(text, List.of(new Span(0, text.indexOf('\n'))));
        Report fresh = Reports.of(
                2, "Ouest-Matin", 1, article, new Brief(Language.FRENCH, List.of(first), List.of(), List.of()));

        assertThat(merger.update(new Story(1, List.of(fresh)), List.of(told)).bullets())
                .extracting(bullet -> bullet.bullet().text())
                .containsExactly(first.text());
    }

    @Test
    void whatIsNewInAnotherLanguageIsToldInIt() {
        Report told = french(1, "Le Phare", "Un tramway déraille à Aldham", """
                Quatre personnes ont été blessées lundi quand un tramway a déraillé à Norton Park, à Aldham, selon la police.""");
        Report again = french(2, "Ouest-Matin", "Tramway d’Aldham", """
                Selon la police, quatre personnes ont été blessées à Aldham lundi : un tramway a déraillé à Norton Park.""");

        assertThat(merger.update(new Story(1, List.of(again, NEW)), List.of(told))
                        .bullets())
                .filteredOn(SourcedBullet::fresh)
                .isNotEmpty()
                .allSatisfy(bullet -> assertThat(bullet.source()).isEqualTo("Aldham Courier"));
        assertThat(merger.update(new Story(1, List.of(again)), List.of(told)).bullets())
                .isNotEmpty()
                .noneMatch(SourcedBullet::fresh);
    }
}
