package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;

class BuiltInEditorTest {
    private static final Reading FRENCH = Readings.french("La scierie de Montlabeur fermera en juin", """
            Crédit photo : Studio Vernet

            MONTLABEUR (AFP) - La scierie de Montlabeur, dans le Jura, fermera ses portes le 30 juin, a annoncé lundi son propriétaire, le \
            groupe Sylvabois.

            Un coup dur pour la vallée

            Cette décision touche 94 salariés. Mais les ouvriers de la scierie ont voté mardi une grève de trois jours, à 71 voix contre 8. \
            « On a appris la nouvelle par la radio », raconte Odile Fressange, affûteuse depuis vingt ans. Elle a trois enfants.

            Que deviendront les machines ?

            Le groupe Sylvabois (1 200 salariés en Europe), qui a perdu 14 millions d'euros l'an dernier, invoque dans un communiqué \
            la hausse du prix de l'électricité et la chute des commandes du bâtiment. Le préfet du Jura recevra les \
            syndicats de la scierie jeudi à Lons-le-Saunier.

            Lire aussi : Le bois jurassien en cinq chiffres""");

    private static final Reading ENGLISH = Readings.english("Storm shuts Aldham bridge", """
            ALDHAM, March 4 (Reuters) - The Aldham road bridge was closed on Tuesday after winds of 92 mph tore cables loose.

            However, engineers from the county said the bridge was not in danger of falling. They will look at it again on Friday. \
            "We closed it because nobody should have to guess," said Moira Tell, the county's chief engineer.

            The move angered lorry drivers. Around 14,000 vehicles cross the Aldham bridge every day, according to the county. \
            Is a ferry the answer? The county has hired two ferries for the time of the repairs.

            Sign up for our newsletter""");

    private final Editor editor = new BuiltInEditor();

    @Test
    void theBulletsAreSentencesThatStandAloneInTheArticlesOrder() {
        assertThat(bullets(FRENCH))
                .hasSize(4)
                .contains("Les ouvriers de la scierie ont voté mardi une grève de trois jours, à 71 voix contre 8.")
                .first()
                .asString()
                .startsWith(
                        "La scierie de Montlabeur, dans le Jura, fermera ses portes le 30 juin, a annoncé lundi son");
        assertThat(bullets(ENGLISH))
                .contains("Around 14,000 vehicles cross the Aldham bridge every day, according to the county.")
                .noneMatch(text -> text.startsWith("They") || text.startsWith("The move") || text.endsWith("?"))
                .first()
                .isEqualTo("The Aldham road bridge was closed on Tuesday after winds of 92 mph tore cables loose.");
    }

    @Test
    void theCheckerHasNothingAgainstThem() {
        for (Reading reading : List.of(FRENCH, ENGLISH)) {
            List<Bullet> bullets = editor.bullets(reading, List.of(), BriefSettings.DEFAULT);
            var brief = new Brief(reading.article().language(), bullets, List.of(), List.of());
            assertThat(new BriefChecker().check(reading, brief).violations()).isEmpty();
        }
    }

    @Test
    void theStretchesBeginBehindDatelineAndConnective() {
        Bullet second =
                editor.bullets(ENGLISH, List.of(), BriefSettings.DEFAULT).get(1);
        assertThat(second.from())
                .startsWith(Readings.at(
                        ENGLISH, "engineers from the county said the bridge was not in danger of falling."));
    }

    @Test
    void asManyAsAreWanted() {
        assertThat(editor.bullets(FRENCH, List.of(), new BriefSettings(2, 30, 2, 5)))
                .hasSize(2);
    }

    @Test
    void theKeyQuoteIsNotSaidTwice() {
        String words = "Around 14,000 vehicles cross the Aldham bridge every day";
        var key = new Quote(words, Readings.at(ENGLISH, words), null, null, null, true);
        assertThat(editor.bullets(ENGLISH, List.of(key), BriefSettings.DEFAULT))
                .extracting(Bullet::text)
                .isNotEmpty()
                .noneMatch(text -> text.contains("14,000"));
    }

    @Test
    void aMarkedHeadingIsNoBullet() {
        String text =
                "Council votes to keep the library open until 2031.\n\nThe council voted 8 to 7 to keep Quayside library open.";
        var article = new Article(
                URI.create("https://example.org/library"),
                "Library saved",
                null,
                null,
                Language.ENGLISH,
                null,
                null,
                text,
                List.of(new Span(0, 50)),
                null,
                false);
        var reading = new Reading(article, Readings.english("", text).sentences(), List.of());
        assertThat(bullets(reading)).containsExactly("The council voted 8 to 7 to keep Quayside library open.");
    }

    @Test
    void aRepetitionIsLeftOut() {
        assertThat(bullets(Readings.english("Fire in Tarn Street", """
                A fire destroyed three shops in Tarn Street on Sunday night. Three shops in Tarn Street were destroyed by a fire on Sunday. \
                Police are looking for a driver who was seen near the market hall.""")))
                .containsExactly(
                        "A fire destroyed three shops in Tarn Street on Sunday night.",
                        "Police are looking for a driver who was seen near the market hall.");
    }

    @Test
    void whereNothingStandsAloneTheBestIsGiven() {
        assertThat(bullets(Readings.french(
                        "Repos", "Il se repose. Elle attend depuis trois semaines une réponse de la mairie.")))
                .hasSize(1);
        assertThat(bullets(Readings.french("Rien", ""))).isEmpty();
    }

    private List<String> bullets(Reading reading) {
        return editor.bullets(reading, List.of(), BriefSettings.DEFAULT).stream()
                .map(Bullet::text)
                .toList();
    }
}
