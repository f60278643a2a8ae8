package news.vigie.brief.bullet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Readings;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {
    private static final int MAX_WORDS = 30;

    @Test
    void aSentenceIsOfferedWholeAndShorter() {
        assertThat(
                        clean(
                                "fr",
                                "Après trois ans d'études, le conseil régional a retiré mardi son soutien au projet de terminal."))
                .containsExactly(
                        "Après trois ans d'études, le conseil régional a retiré mardi son soutien au projet de terminal.",
                        "Le conseil régional a retiré mardi son soutien au projet de terminal.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | Laura Bell met the driver Ann Reed on Monday in Aldham. She said the line would open.
            en | Laura Bell told her sister on Monday about the line. She said it would open soon.
            en | The tram line of Moira Tell opened on Monday in Aldham. He said it would open soon.
            en | Laura Bell has opened the new tram line on Monday. He said it would carry 9,000 people.
            en | Sky Tell has opened the new tram line on Monday morning. She said it would carry 9,000 people.
            fr | Jeanne Morel a présenté mardi le plan de la région. Elle prévoit trois millions d'euros.
            fr | Jeanne Morel a reçu Claire Le Goff mardi à la mairie. Elle a déclaré que le port fermera.
            """)
    void aNameThatMayBeTheWrongOneIsNotPutIn(String language, String text) {
        assertThat(clean(language, text)).noneMatch(bullet -> bullet.startsWith("["));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Depuis plusieurs années déjà il se bat pour la survie de la forêt.
            fr | Une mort qui a bouleversé toute la petite ville de Valence.
            fr | De quoi agacer la porte-parole du groupe, Aurore Lenoir.
            fr | Une réforme risquéeLa réforme des retraites s'annonce difficile pour le gouvernement.
            fr | Nous avons parlé hier soir avec le maire de la ville. La ville a voté le budget. Le budget est équilibré.
            fr | Mis à jour à 14h32 par la rédaction du journal.
            fr | C'est le message que le conseil a voté mardi soir à Valence.
            fr | C'est dans cet appartement que la police a saisi les armes.
            fr | Il s'agit du deuxième pont fermé dans la vallée en un mois.
            fr | La mère de Jeanne Morel avait donné à celle-ci les clés du pont.
            fr | Les habitants ont fui ce camp mardi dans la nuit.
            fr | Une heure plus tard, la mairie de Valence a rouvert le pont.
            fr | La plupart s'y refusent et les autres attendent depuis le mois de juin.
            fr | Une flambée de violence initiée par des jeunes en marge du cortège.
            fr | Sont l'occasion de revenir sur la page la plus sombre de Valence.
            fr | Quatre d'entre eux seront choisis mardi par le conseil de Valence.
            fr | Mais, explique la maire de Valence, il s'agit d'un prêt de la région.
            fr | Objectif : rouvrir le pont de Valence avant la fin de l'année.
            fr | Une révélation confirmée par la communauté de communes de la vallée.
            fr | Toujours selon la mairie, le pont de Valence sera fermé en mai.
            fr | Une vague Sans fermer la porte, le maire de Valence attend un vote.
            fr | La mairie de Valence a voté mardi un budget de dix millions pour aider ces artistes.
            fr | LES BONS POINTSParmi les élus, le maire de Valence a voté contre.
            en | Once he did that, student after student streamed by.
            en | Began an odyssey with the police and the court of Aldham.
            en | In such attacks thousands of computers flood the sites of Aldham.
            en | The council of Aldham has seen these forums grow for a decade.
            en | The documentary was shown on Tuesday to a full house in town.
            en | Two days later, the council of Aldham has closed the old bridge.
            en | The largest insurance group of the north with eleven offices.
            en | Obesity: Improvements have yet to be seen in most of the county.
            en | For a chance to be shown on the next programme, write to Aldham.
            en | And, Ann Lee said, the bridge was closed in every part of the county.
            en | Other towns in the county have closed their old bridges this year.
            en | The two drivers were taken to hospital in Aldham on Tuesday night.
            en | The council of Aldham has closed the old bridge and will pay for those repairs.
            en | Laura Bell: Laura Bell has opened the new tram line of Aldham.
            en | 2. Heat the oven of the Aldham kitchen to two hundred degrees.
            en | Whoever saw the driver may call the police of Aldham on (555) 010-4477.
            en | Scroll down for the video of the tram line.
            en | Ann Lee of Aldham contributed to this report on Monday.
            en | 'The line was a surprise, as we thought it would be dear.
            en | The bridge will cost &pound;12 million and will open in May.
            """)
    void whatCannotStandAloneIsNotOffered(String language, String text) {
        assertThat(clean(language, text)).noneMatch(bullet -> bullet.startsWith(text.substring(0, 12)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | C'est le maire de Valence qui a signé mardi l'arrêté de fermeture.
            fr | C'est à Valence que le train de nuit s'est arrêté mardi matin.
            fr | Ces dernières semaines, le conseil de Valence a voté trois budgets.
            fr | Sont concernés les abonnés de la ligne de Valence et de la vallée.
            fr | Le pont de Valence a rouvert mardi, et ce pont coûte cher à la ville.
            fr | Le gouvernement a fermé mardi le pont de Valence et les deux bacs.
            en | In addition to the dead, nine others were hurt in the Aldham crash.
            en | The film Night Tram was shown on Tuesday to a full house in town.
            en | Aldham will open its new bridge at the end of this week.
            """)
    void whatOnlyLooksLooseIsOffered(String language, String text) {
        assertThat(clean(language, text)).contains(text);
    }

    @Test
    void aRowOfQuotationMarksIsReadOnce() {
        String row = "”".repeat(200_000);

        assertThat(clean("fr", "Les pompiers " + row + " sont arrivés mardi dans la ville de Valence."))
                .allMatch(bullet -> bullet.startsWith("Les pompiers"));
    }

    @Test
    void aSentenceThatLeansIsOfferedWithTheOneBefore() {
        assertThat(
                        clean(
                                "fr",
                                "La scierie de Montlabeur fermera le 30 juin. Cette décision touche 94 salariés dans la vallée."))
                .contains(
                        "La scierie de Montlabeur fermera le 30 juin.",
                        "La scierie de Montlabeur fermera le 30 juin. Cette décision touche 94 salariés dans la vallée.")
                .noneMatch(bullet -> bullet.startsWith("Cette"));
    }

    @Test
    void aNameStandsForAPronounWhereNobodyElseCanBeMeant() {
        assertThat(clean("en", "Laura Bell has opened the new tram line. She said it would carry 9,000 people a day."))
                .contains("[Laura Bell] said it would carry 9,000 people a day.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | Cups sold in Aldham were recalled on Tuesday by the firm Tell. | The cups were sold for a year in six shops of the county. | A firm recalls its ware
            """)
    void aSubjectThatAnEarlierSentenceBroughtIsNotOffered(String language, String first, String second, String title) {
        assertThat(clean(language, title, first + " " + second)).contains(first).doesNotContain(second);
        assertThat(clean(language, title + ": cups", first + " " + second)).contains(second);
    }

    @Test
    void aSceneIsBackground() {
        assertThat(
                        clean(
                                "fr",
                                "Alors que le conseil de Valence siège mardi, les élus du port ont choisi de garder le silence."))
                .containsExactly("Les élus du port ont choisi de garder le silence.");
        assertThat(clean("fr", "En 2015, le conseil de Valence avait fermé le vieux pont pendant un an."))
                .noneMatch(bullet -> bullet.startsWith("En 2015"));
    }

    @Test
    void whatTheHeadlineAnnouncesMayBeLonger() {
        String news =
                "Le ministère de la Pêche et les patrons des douze bateaux de Port-Lannic et de Valence ont signé un"
                        + " accord qui donne aux marins du port une aide de 500 euros par mois et par personne jusqu'à la fin du mois de juin.";

        assertThat(clean("fr", "Pêche : une aide de 500 euros par mois pour les marins du port", news))
                .contains(news);
        assertThat(clean("fr", "Une soirée à la criée", news)).doesNotContain(news);
    }

    @Test
    void whatTheHeadlineAnnouncesIsNoBackground() {
        String news = "En 2015, le conseil de Valence avait fermé le vieux pont pendant un an.";

        assertThat(clean("fr", "Valence avait déjà fermé le vieux pont", news)).contains(news);
    }

    @Test
    void anOpeningThatTheGrammarNeedsIsNotCut() {
        assertThat(clean("en", "So began the long road of Laura Bell to the council of Aldham."))
                .isEmpty();
    }

    @Test
    void aDayBeforeADashIsLeftOut() {
        assertThat(clean("en", "Jan. 12 – The council of Aldham has closed the old bridge."))
                .containsExactly("The council of Aldham has closed the old bridge.");
    }

    @Test
    void anAnswerInAnInterviewIsNotOffered() {
        assertThat(clean("en", """
                        Moira Tell runs the trams of Aldham, a town of 48,000 people.

                        How did it begin?

                        The first line was built in four years with little money.

                        Who paid for it?

                        The county paid for half of the line and the town for the rest.

                        What comes next?

                        A second line will cross the river before the end of 2031."""))
                .isNotEmpty()
                .allMatch(bullet -> bullet.startsWith("Moira Tell runs the trams of Aldham"));
    }

    @Test
    void aHeadingThatAMarkGluesToASentenceIsCutOff() {
        assertThat(
                        clean(
                                "fr",
                                "\"C'était plus dur en 1958\"Face aux inquiétudes, Jeanne Morel a justifié mardi la réforme des retraites."))
                .contains("Face aux inquiétudes, Jeanne Morel a justifié mardi la réforme des retraites.");
    }

    @Test
    void tagsAndStampsAreLeftOut() {
        assertThat(clean("en", "<p>14:05 - The <b>Aldham</b> bridge was closed on Tuesday after strong winds.</p>"))
                .isEmpty();
        assertThat(clean("en", "14:05 - The Aldham bridge was closed on Tuesday after strong winds."))
                .first()
                .isEqualTo("The Aldham bridge was closed on Tuesday after strong winds.");
        assertThat(clean("en", "The <b>Aldham</b> bridge was closed on Tuesday after strong winds."))
                .first()
                .isEqualTo("The Aldham bridge was closed on Tuesday after strong winds.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La région a fermé mardi le pont de Valence, pour limiter les risques de chute. | La région a fermé mardi le pont de Valence.
            en | The council of Aldham has closed the old bridge, and has asked the county for money. | The council of Aldham has closed the old bridge.
            en | Now, the council of Aldham has closed the old bridge over the river Tarn. | The council of Aldham has closed the old bridge over the river Tarn.
            """)
    void aClauseThatTheRestDoesNotNeedIsLeftOut(String language, String text, String shorter) {
        assertThat(clean(language, text)).contains(shorter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | Doctors in Aldham gave people these drugs before they had not seen what was wrong with them. | not seen
            en | The bridge -- unless it is repaired -- will be closed by the county in May next year. | unless it is repaired
            en | The bridge (until May) will be closed by the county for the whole of the winter. | until May
            en | The mayor, who may have lied to the council, has left the town hall of Aldham. | may have lied
            fr | Quelque 40 foyers étaient privés de courant samedi, dont 27 à Valence, selon la préfecture. | selon la préfecture
            fr | Le pont sera fermé en mai par la région, si le conseil vote ce budget mardi prochain. | si le conseil vote
            fr | Le pont est coupé pour tous les trains du matin, si la crue monte, a indiqué la préfecture. | si la crue monte
            """)
    void whatLimitsOrAttributesIsNotLeftOut(String language, String text, String words) {
        assertThat(clean(language, text)).allMatch(bullet -> bullet.contains(words));
    }

    private static List<String> clean(String language, String text) {
        return clean(language, "", text);
    }

    private static List<String> clean(String language, String title, String text) {
        var reading = Readings.of(title, text, new Language(language));
        return new Passages(reading, List.of(), MAX_WORDS)
                .all().stream()
                        .filter(Passage::isClean)
                        .map(passage -> passage.bullet(text).text())
                        .toList();
    }
}
