package news.vigie.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String RUSSIAN =
            "<p>Мэрия сообщила о закрытии моста на ремонт до конца сентября этого года.</p>";

    @Test
    void theHeaderNamesTheCharset() {
        assertThat(read("<p>Žluťoučký kůň</p>", "windows-1250", "text/html; charset=windows-1250"))
                .isEqualTo("Žluťoučký kůň");
    }

    @Test
    void elseTheMetaElementDoes() {
        assertThat(read("<meta charset=windows-1251>" + RUSSIAN, "windows-1251", "text/html"))
                .startsWith("Мэрия сообщила");
    }

    @Test
    void elseTheBytesTell() {
        assertThat(read(RUSSIAN.repeat(8), "windows-1251", null)).startsWith("Мэрия сообщила");
    }

    @Test
    void whatIsUtf8IsReadSoThoughItIsSaidToBeLatin() {
        assertThat(read("<p>Été à Brévin</p>", "UTF-8", "text/html; charset=iso-8859-1"))
                .isEqualTo("Été à Brévin");
    }

    @Test
    void aMarkOfByteOrderWins() {
        assertThat(read("\ufeff<p>Été</p>", "UTF-16LE", null)).isEqualTo("Été");
    }

    @Test
    void anUnknownCharsetIsNoMatter() {
        assertThat(read("<p>plain</p>", "UTF-8", "text/html; charset=utf-9000")).isEqualTo("plain");
    }

    private static String read(String html, String charset, @Nullable String contentType) {
        byte[] body = html.getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
        return PageReader.read(new Page(URI.create("https://a.example/b"), contentType, body, Validators.NONE))
                .body()
                .text();
    }
}
