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
}
