package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {
    private final LanguageGuesser guesser = new LanguageGuesser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr  | Le conseil municipal vote la fermeture de la piscine
                    en  | Council votes to close the city's only pool
                    de  | Der Stadtrat stimmt für die Schließung des Schwimmbads
                    es  | El ayuntamiento vota el cierre de la piscina municipal
                    it  | Il consiglio comunale vota la chiusura della piscina
                    pt  | A câmara municipal vota o fecho da piscina da cidade
                    nl  | De gemeenteraad stemt voor de sluiting van het zwembad
                    pl  | Rada miasta głosuje za zamknięciem basenu, który jest w centrum
                    ru  | Городской совет проголосовал за закрытие бассейна
                    uk  | Міська рада проголосувала за закриття басейну
                    ar  | صوت المجلس البلدي على إغلاق المسبح في المدينة
                    fa  | شورای شهر به تعطیلی استخر رای داد که این را
                    zh  | 市议会投票决定关闭游泳池
                    ja  | 市議会はプールの閉鎖を決定した
                    ko  | 시의회가 수영장 폐쇄를 결정했다
                    vi  | Hội đồng thành phố bỏ phiếu đóng cửa hồ bơi
                    el  | Το δημοτικό συμβούλιο ψήφισε
                    und | 12 345 – 678
                    und | Zxqv brrt
                    """)
    void theWordsOfATitleTellItsLanguage(String code, String text) {
        assertThat(guesser.guess(text, List.of()).code()).isEqualTo(code);
    }

    @Test
    void aTextThatTellsNothingIsOfTheOnlyLikelyLanguage() {
        assertThat(guesser.guess("Breaking: Vigie 2.0", List.of(Language.ENGLISH)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void theLikelyLanguageWinsAmongNearOnes() {
        assertThat(guesser.guess("Og det er en ny dag for Danmark", List.of(new Language("da")))
                        .code())
                .isEqualTo("da");
    }

    @Test
    void aLikelyLanguageDoesNotWinAgainstTheWords() {
        assertThat(guesser.guess("The mayor said that it was the end of the affair", List.of(Language.FRENCH)))
                .isEqualTo(Language.ENGLISH);
    }
}
