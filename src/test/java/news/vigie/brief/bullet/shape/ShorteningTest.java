package news.vigie.brief.bullet.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {
    private static final int MAX_WORDS = 12;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor of Aldham (population 48,000) opened the new tram line on Monday morning.              | The mayor of Aldham | opened the new tram line on Monday morning.
            en | The county council, which met behind closed doors, has closed the Aldham bridge until Friday.     | The county council | has closed the Aldham bridge until Friday.
            fr | Le conseil régional, qui siégeait à huis clos, a retiré mardi son soutien au projet de terminal. | Le conseil régional | a retiré mardi son soutien au projet de terminal.
            """)
    void aClauseIsLeftOut(String language, String sentence, String first, String second) {
        assertThat(kept(language, sentence)).isEqualTo(first + "|" + second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The bridge over the river Tarn was closed on Monday, while crews looked for cracks in it. | The bridge over the river Tarn was closed on Monday
            """)
    void anAdditionIsLeftOutFromTheEnd(String language, String sentence, String rest) {
        assertThat(kept(language, sentence)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council, which did not vote on the budget, has closed the Aldham bridge until Friday.
            en | The bridge over the river Tarn was closed on Monday morning, according to the county council.
            en | The council, which owns a hall, a bridge and a tower, has sold the tower.
            en | The mayor called the new tram line "a gift (and a debt) to the children of Aldham" on Monday.
            fr | Le maire, qui aurait touché des pots-de-vin, a quitté mardi la présidence du conseil de la région.
            fr | Le pont sur le Tarn a été fermé lundi matin jusqu'à nouvel ordre, selon le conseil régional.
            en | The bridge over the river Tarn was closed on Monday, as Ann Lee conceded after a long night.
            en | The bridge over the river Tarn was closed, bringing chaos, Ann Lee complained, to every street in town.
            fr | Le pont sur le Tarn a été fermé lundi, comme le reconnaît la maire de Valence, Jeanne Morel.
            fr | Le pont sur le Tarn a été fermé lundi, ainsi que l'a concédé dans la soirée Jeanne Morel.
            vi | Hội đồng (48.000 dân) đã khai trương tuyến xe điện mới vào sáng thứ Hai tại thành phố này hôm nay.
            """)
    void whatDeniesDoubtsOrQuotesIsKeptWhole(String language, String sentence) {
        assertThat(kept(language, sentence)).isEqualTo(sentence);
    }

    private static String kept(String language, String sentence) {
        Reading reading = Readings.of("", sentence, new Language(language));
        var quotations = new Quotations(sentence);
        var extras = new Extras(reading, quotations, Mentions.of(reading));
        return new Shortening(sentence, MAX_WORDS, extras)
                .shapes(new Span(0, sentence.length())).getLast().stream()
                        .map(stretch -> stretch.in(sentence))
                        .collect(Collectors.joining("|"));
    }
}
