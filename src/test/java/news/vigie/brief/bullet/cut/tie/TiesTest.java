package news.vigie.brief.bullet.cut.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.brief.bullet.cut.row.Candidates;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Sequels;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Les élèves de Valence reviendront à l'école soit le lundi et mardi, soit le jeudi et vendredi. | soit le jeudi et vendredi
            fr | C'est le maire de Valence, Paul Morel, qui a annoncé mardi la fermeture du pont. | qui a annoncé mardi la fermeture du pont
            fr | Les pompiers se sont rendus mardi au domicile de la famille et ont trouvé deux personnes. | et ont
            en | The vote was as eagerly awaited in Aldham as it was in the rest of the county on Tuesday. | as it was in the rest of the county on Tuesday
            en | The bridge was held up between 1977 and 1981 by an old frame of iron from the mines. | and 1981
            en | Funding for schools, hospitals and roads was cut on Tuesday by the council of the county. | and roads
            en | Aldham has celebrated the first win in ten years of its football club with a parade on Monday. | in ten years
            en | The old mill burned down on Monday in 1902 and was never opened again by the county. | in 1902
            fr | Quelque 40 foyers étaient privés de courant samedi, dont 27 à Valence, selon la préfecture. | dont 27 à Valence, selon la préfecture
            en | Forty homes were without power on Monday, most of them in Aldham, the county said. | most of them in Aldham, the county said
            fr | Si le conseil n'a jamais donné de chiffre, la maire de Valence a promis un plan mardi. | la maire de Valence a promis un plan mardi
            fr | Les plages de la ville ne seront pas ouvertes aux baigneurs de Valence avant le début de juin. | avant le début de juin
            en | Ann Lee and Otto Lind suggest that during its long journey, the comet lost its tail. | the comet lost its tail
            en | It was the mayor of Aldham who announced on Tuesday that the bridge would be closed. | who announced on Tuesday that the bridge would be closed
            fr | Le conseil a ouvert des guichets en Ardèche, en Isère, en Savoie et en Lozère. | en Isère, en Savoie et en Lozère
            fr | Les gendarmes ont interrogé la veuve sur sa vie, sur son mari disparu en mer. | sur son mari disparu en mer
            fr | Une amende, cela se règle vite : on s'excuse, on paie ses cent euros au guichet. | on paie ses cent euros au guichet
            fr | Les pompiers ont compté à bord des marins, des mousses, quelques touristes. | quelques touristes
            fr | Le maire de Valence a salué mardi le geste du patron, mais a rappelé les règles du port. | mais a rappelé les règles du port
            en | Otto Lind led the county of Aldham for ten years and ran for mayor, but lost to Ann Lee. | but lost to Ann Lee
            fr | Le feu a pris à Valence vers minuit jeudi 28 mars dans un hangar du port. | jeudi
            en | The club of Aldham, which finished at the bottom last season, still sold all its shirts. | last season
            fr | Le travail à la ferme est mieux vu (40 %) par les jeunes que la ville (30 %) cette année. | 40
            en | The guards stopped the lorry at a Brixley, Ohio, checkpoint on the way to the river. | checkpoint on the way to the river
            en | The soup of the inn at Aldham feels like being wrapped in a warm, savory hug. | savory hug
            en | Ann Lee has starred since then in such films of the valley as The Mill and The Ferry. | as The Mill and The Ferry
            en | The sailors found blood inside of the boat that the man had used as a hideout. | as a hideout
            en | The clerk stayed away from the mill during her time at the office of the county. | during her time
            fr | La maire pourrait, avec cette bataille du port, gagner un troisième mandat. | gagner un troisième mandat
            fr | La loi permet pour toute peine de moins d'un an, la pose d'un bracelet par un juge. | la pose d'un bracelet par un juge
            fr | La ministre va devoir trouver avant lundi le moyen de calmer une grogne qui a pris de l'ampleur. | qui a pris de l'ampleur
            en | Ann Lee, who met her husband Otto Lind, a cook, in London, said she knew nothing. | in London
            fr | Il s'agit de Joseph Morel, 46 ans, ancien directeur du port autonome de Valence. | 46 ans
            fr | La photo a été moquée par des lecteurs, surtout à Valence, certains estimant le cadre raté. | surtout à Valence
            fr | Le ramassage est perturbé dans la ville, même pour les écoles, a indiqué la régie du port. | même pour les écoles
            fr | Pendant les travaux du port, Paul Morel a proposé un bac aux marins de la ville. | Pendant les travaux du port
            fr | Parmi les dix détenus de la prison, deux ont été soignés à la clinique du port. | Parmi les dix détenus de la prison
            fr | Sollicitée par nos soins, la préfecture n'avait pas répondu en fin de soirée. | Sollicitée par nos soins
            en | In the large vessels of the mill, light does not reach the bottom of the water. | In the large vessels of the mill
            en | In summer or in humid rooms, reduce the amount of water to one cup a loaf. | In summer or in humid rooms
            en | At the mine of Aldham, another 19 miners were trapped by the rain of the week. | At the mine of Aldham
            en | After his death, doctors found traces of lead in his brain and in the well. | After his death
            fr | Ensuite pour fraude, le 18 octobre, à cinq ans de prison et à une amende. | Ensuite pour fraude
            fr | Après un mois de tension -une lettre du préfet, la ville a décidé de rappeler ses agents. | Après un mois de tension
            en | Rather than seeing voters as targets of a campaign, the council met with all of them. | the council met with all of them
            fr | Acma, grand fabricant de pneus du port de Valence, emploie 2 000 personnes. | emploie 2 000 personnes
            """)
    void whatBelongsToWordsBeforeItHolds(String language, String sentence, String words) {
        assertThat(held(language, sentence, words)).isNotEmpty().containsOnly(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le conseil régional, qui siégeait à huis clos, a retiré mardi son soutien au projet de terminal. | qui siégeait à huis clos
            en | The bridge over the river Tarn was closed on Monday, while crews looked for cracks in it. | while crews looked for cracks in it
            fr | Selon le journal, la victime, appelée par des voisins, a quitté la ville mardi dans la nuit. | appelée par des voisins
            fr | Une femme a été emportée par l'eau à Valence, à 45 kilomètres de Montauban. | à 45 kilomètres de Montauban
            en | The guards arrested a man at his home in Brixley, in the city of Aldham, on Monday. | in the city of Aldham
            fr | Lors de leur arrivée au port, les gendarmes ont trouvé un marin à ses côtés. | Lors de leur arrivée au port
            en | Of course, Ann Lee is not a stranger to the mill at the end of the valley. | Of course
            en | Aldham has celebrated the first win of its club, which was founded by miners of the valley. | which was founded by miners of the valley
            """)
    void whatOnlyAddsDoesNotHold(String language, String sentence, String words) {
        assertThat(held(language, sentence, words)).isNotEmpty().containsOnly(false);
    }

    /** Of each way to leave these words out, whether it is refused. */
    private static List<Boolean> held(String language, String sentence, String words) {
        Reading reading = Readings.of("", sentence, new Language(language));
        var all = new Span(0, sentence.length());
        var row =
                new Row(Tokens.of(reading, all), Sorts.of(new Language(language)), Sequels.of(new Language(language)));
        return Candidates.of(sentence, all, row).stream()
                .filter(cut -> row.tokens().start(cut.from()) == sentence.indexOf(words)
                        && row.tokens().end(cut.to() - 1) == sentence.indexOf(words) + words.length())
                .map(cut -> Ties.of(new Language(language)).hold(row, cut))
                .toList();
    }
}
