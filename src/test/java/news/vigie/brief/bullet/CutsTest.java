package news.vigie.brief.bullet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Bullet;
import news.vigie.brief.Readings;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {
    private static final int MAX_WORDS = 30;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Les élèves de Valence reviendront à l'école soit le lundi et mardi, soit le jeudi et vendredi. | soit le jeudi
            fr | C'est le maire de Valence, Paul Morel, qui a annoncé mardi la fermeture du pont. | qui a annoncé
            fr | Les trains de Valence sont passés une première fois mardi après la crue et une autre fois jeudi. | et une autre fois
            en | Funding for schools, hospitals and roads was cut on Tuesday by the council of the county. | hospitals and roads
            en | The vote was as eagerly awaited in Aldham as it was in the rest of the county on Tuesday. | as it was
            en | The bridge of Aldham is held up by an old, creaking frame of iron that nobody has mended. | creaking frame
            """)
    void whatTheRestNeedsIsNotLeftOut(String language, String text, String words) {
        assertThat(clean(language, text)).isNotEmpty().allMatch(bullet -> bullet.contains(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Interrogée mardi sur la crise, la ministre Jeanne Morel a promis un plan pour le port. | La ministre Jeanne Morel a promis un plan pour le port.
            fr | En visite mardi au marché couvert, Jeanne Morel a promis un plan pour le port de Valence. | Jeanne Morel a promis un plan pour le port de Valence.
            en | In an interview with a local paper, the mayor of Aldham has promised a new ferry. | The mayor of Aldham has promised a new ferry.
            """)
    void anOpeningIsLeftOut(String language, String text, String shorter) {
        assertThat(clean(language, text)).contains(shorter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | La maire de Valence a par ailleurs promis un plan pour le port. | La maire de Valence a promis un plan pour le port.
            fr | La maire de Valence a aussi promis un plan pour le vieux port. | La maire de Valence a promis un plan pour le vieux port.
            fr | Le conseil de Valence, quant à lui, a voté le budget du port. | Le conseil de Valence a voté le budget du port.
            en | The council of Aldham has also voted for a new bridge over the river. | The council of Aldham has voted for a new bridge over the river.
            en | The council, however, voted on Tuesday for a new bridge at Aldham. | The council voted on Tuesday for a new bridge at Aldham.
            """)
    void whatTiesASentenceToTheOneBeforeIsLeftOut(String language, String text, String free) {
        assertThat(printed(language, text)).contains(free).doesNotContain(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le pont de Valence coûte non seulement cher, mais également trop cher à la ville.
            fr | Le nouveau pont de Valence est aussi large que le précédent, selon la mairie.
            en | The bridge of Aldham, also known as the Iron Gate, was closed to all cars on Tuesday.
            en | The bridge of Aldham is not only old but also dear, the county said on Tuesday.
            en | "The bridge is also very old," Moira Tell told the council of Aldham on Tuesday night.
            """)
    void aLinkThatSaysSomethingStays(String language, String text) {
        assertThat(printed(language, text)).contains(text);
    }

    private static List<String> printed(String language, String text) {
        var reading = Readings.of("", text, new Language(language));
        List<Passage> passages = new Passages(reading, List.of(), MAX_WORDS).all();
        return new Printing(reading)
                .bullets(passages).stream().map(Bullet::text).toList();
    }

    private static List<String> clean(String language, String text) {
        var reading = Readings.of("", text, new Language(language));
        return new Passages(reading, List.of(), MAX_WORDS)
                .all().stream()
                        .filter(Passage::isClean)
                        .map(passage -> passage.bullet(text).text())
                        .toList();
    }
}
