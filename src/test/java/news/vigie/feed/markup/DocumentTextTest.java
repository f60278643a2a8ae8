package news.vigie.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {
    private static final String FRENCH = "Déjà l’été à Besançon : cinq œuvres, 5 €";

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "UTF-8, none, none",
                "UTF-8, ISO-8859-1, none",
                "UTF-8, none, text/xml; charset=ISO-8859-1",
                "windows-1252, ISO-8859-1, none",
                "windows-1252, none, application/xml;charset=\"iso-8859-1\"",
                "windows-1252, UTF-8, text/xml; charset=utf-8",
                "UTF-16, UTF-16, none",
                "UTF-16LE, UTF-16, none",
                "UTF-16BE, none, none",
                "UTF-32LE, none, none",
                "UTF-32BE, UTF-32, none",
                "windows-1252, cp-1252, none",
                "windows-1252, us-ascii, none",
            })
    void theCharsetIsTheOneThatFits(Charset real, @Nullable String declared, @Nullable String header) {
        String document = declared == null ? "<rss>" : "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(declared);

        assertThat(DocumentText.of((document + FRENCH).getBytes(real), header)).isEqualTo(document + FRENCH);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(DocumentText.of("\ufeff<rss>é".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("<rss>é");
    }

    @Test
    void oneBrokenCharacterDoesNotMakeItAnotherCharset() {
        byte[] bytes = (FRENCH + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;

        assertThat(DocumentText.of(bytes, null)).isEqualTo(FRENCH + "\ufffd");
    }

    @Test
    void controlCharactersGoAndWindowsOnesAreMended() {
        assertThat(DocumentText.of("a\u0000\u0008\u001bb\u0092c\n".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("ab’c\n");
    }

    @Test
    void russianWithoutADeclarationIsGuessed() {
        String russian = "Новости дня: правительство одобрило бюджет на следующий год";

        assertThat(DocumentText.of(russian.getBytes(Charset.forName("windows-1251")), null))
                .isEqualTo(russian);
    }

    @Test
    void ebcdicIsKnownByItsDeclaration() {
        String document = "<?xml version=\"1.0\" encoding=\"IBM037\"?><rss>Déjà</rss>";

        assertThat(DocumentText.of(document.getBytes(Charset.forName("IBM037")), null))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, x-sjis, 日本経済新聞の最新ニュース",
        "GBK, gb2312, 中国经济發展迅速",
        "windows-1255, iso-8859-8-i, חדשות היום",
        "windows-1251, windows1251, Новости дня",
        "x-MacRoman, macintosh, Déjà l’été",
    })
    void charsetsHaveManyNames(Charset real, String declared, String text) {
        String document = "<?xml version=\"1.0\" encoding=\"%s\"?><rss>%s</rss>".formatted(declared, text);

        assertThat(DocumentText.of(document.getBytes(real), null)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R, Новости сегодня: главные события дня в России и мире",
        "ISO-8859-5, Новости сегодня: главные события дня в России и мире",
        "EUC-JP, 日本経済新聞の最新ニュースをお届けします",
        "Big5, 今日新聞：台灣經濟發展迅速，外交部發言人表示",
        "windows-1253, Τα νέα σήμερα στην Ελλάδα και τον κόσμο",
    })
    void wordsInMarkupTellWhatTheMarkupHides(Charset real, String text) {
        String document = "<rss version=\"2.0\"><channel><title>%s</title></channel></rss>".formatted(text);

        assertThat(DocumentText.of(document.getBytes(real), null)).isEqualTo(document);
    }
}
