package news.vigie.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramHtmlTest {
    private static final URI PAGE = URI.create("https://example.org/a?b=1&c=%22");

    @Test
    void foreignTextIsEscaped() {
        assertThat(new TelegramHtml().text("<script>alert(\"&nbsp;\")</script>"))
                .hasToString("&lt;script&gt;alert(&quot;&amp;nbsp;&quot;)&lt;/script&gt;");
    }

    @Test
    void tagsStandAroundTheirText() {
        var html = new TelegramHtml()
                .bold(inside -> inside.text("1. ").link("Titre", PAGE))
                .quotation(inside -> inside.text("mots").line().italic("qui"));

        assertThat(html)
                .hasToString("<b>1. <a href=\"https://example.org/a?b=1&amp;c=%22\">Titre</a></b>"
                        + "<blockquote>mots\n<i>qui</i></blockquote>");
    }

    @Test
    void unitsAreCountedAfterParsing() {
        var html = new TelegramHtml().bold("a&b").text("👤").link("x", PAGE);

        assertThat(html.units()).isEqualTo(6);
        assertThat(html.bytes()).isEqualTo(html.toString().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void eachTagIsAnEntityAndThoseInsideItTwo() {
        assertThat(new TelegramHtml().bold("a").italic("b").link("c", PAGE).entities())
                .isEqualTo(3);
        assertThat(new TelegramHtml().bold(inside -> inside.link("c", PAGE)).entities())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "@nom", "#mot", "/digest", "$EUR", "a@b.example", "+33 1 23 45 67 89"})
    void whatTelegramFindsByItselfIsCounted(String text) {
        assertThat(new TelegramHtml().text("Voir " + text + " ici").entities()).isPositive();
        assertThat(new TelegramHtml().link(text, PAGE).entities()).isEqualTo(1);
    }

    @Test
    void ordinaryProseHoldsNoEntity() {
        assertThat(new TelegramHtml()
                        .text("Il est 20 h 30, et/ou 21 h. Le prix : 480 000 euros (4,5 %).")
                        .entities())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "javascript:alert(1)",
                "ftp://example.org/",
                "https://user@example.org/",
                "https://example.org:0/",
                "mailto:a@example.org",
                "relative/path",
                "https://example./"
            })
    void aLinkThatTelegramWouldLoseIsText(String address) {
        assertThat(new TelegramHtml().link("texte", URI.create(address))).hasToString("texte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://127.0.0.1:8080/a", "https://münchen.example/straße"})
    void otherLinksStay(String address) {
        assertThat(new TelegramHtml().link("texte", URI.create(address)))
                .hasToString("<a href=\"" + address + "\">texte</a>");
    }

    @Test
    void nothingVisibleIsNotTagged() {
        assertThat(new TelegramHtml().bold("").italic("\u202e").link(" ", PAGE)).hasToString(" ");
    }
}
