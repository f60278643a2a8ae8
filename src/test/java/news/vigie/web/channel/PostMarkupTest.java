package news.vigie.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.web.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostMarkupTest {
    private static final PostMarkup MARKUP =
            new PostMarkup(new Reader(Messages.of(Language.ENGLISH), ZoneOffset.UTC, Instant.EPOCH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <b>gras</b>                 | <b>gras</b>
                    <strong>gras</strong>       | <b>gras</b>
                    <I>italique</I>             | <i>italique</i>
                    <ins>souligné</ins>         | <u>souligné</u>
                    <del>barré</del>            | <s>barré</s>
                    <code>a &lt; b</code>       | <code>a &lt; b</code>
                    <b>a <i>b</i></b> c         | <b>a <i>b</i></b> c
                    <blockquote>q</blockquote>  | <blockquote>q</blockquote>
                    Tom &amp; Ana &#8364;       | Tom &amp; Ana €
                    """)
    void whatTelegramKnowsIsShown(String telegram, String html) {
        assertThat(MARKUP.html(telegram)).isEqualTo(html);
    }

    @Test
    void linesAndSpacesStay() {
        assertThat(MARKUP.html("un\n\n  deux<pre>\n x\n  y</pre>")).isEqualTo("un\n\n  deux<pre>\n\n x\n  y</pre>");
    }

    @Test
    void theBreakAfterABlockIsTheBlocksEnd() {
        assertThat(MARKUP.html("a\n<blockquote>b</blockquote>\nc\n\nd"))
                .isEqualTo("a\n<blockquote>b</blockquote>c\n\nd");
    }

    @Test
    void linksOpenApartAndTellNothing() {
        assertThat(MARKUP.html("<a href=\"https://a.example/?x=1&amp;y=2\" onclick=\"x()\">a</a>"))
                .isEqualTo(
                        "<a href=\"https://a.example/?x=1&amp;y=2\" target=\"_blank\" rel=\"noopener noreferrer\">a</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//a.example",
                "/feeds",
                ""
            })
    void otherAddressesAreNoLinks(String target) {
        assertThat(MARKUP.html("<a href=\"" + target + "\">lire</a>")).isEqualTo("lire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<b style=\"position:fixed\">x</b>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<!--><script>alert(1)</script>-->",
                "<?xml <script>alert(1)</script>?>",
                "<b/onmouseover=alert(1)>x",
                "<math><style><img src=x onerror=alert(1)></style></math>",
                "<pre class=\"x\" id=posts>x</pre>"
            })
    void whatTelegramDoesNotKnowIsTextOrNothing(String hostile) {
        assertThat(MARKUP.html(hostile).replaceAll("</?(b|pre)>", "")).doesNotContain("<");
    }

    @Test
    void aSpoilerIsRevealedByABox() {
        assertThat(MARKUP.html("<tg-spoiler>le coupable</tg-spoiler>"))
                .isEqualTo(MARKUP.html("<span class=\"tg-spoiler\">le coupable</span>"))
                .isEqualTo("<label class=\"spoiler\"><input type=\"checkbox\" aria-label=\"Reveal\">"
                        + "<span>le coupable</span></label>");
    }

    @Test
    void aLongQuotationIsUnfoldedByABox() {
        assertThat(MARKUP.html("<blockquote expandable>longue</blockquote>"))
                .isEqualTo("<blockquote class=\"expandable\"><input type=\"checkbox\" aria-label=\"Show all\">"
                        + "<div>longue</div></blockquote>");
    }

    @Test
    void elementsInOneAnotherWithoutEndAreFlattened() {
        assertThat(MARKUP.html("<b>".repeat(5000) + "fin")).endsWith("fin" + "</b>".repeat(20));
    }

    @Test
    void theWordsAloneStandOnOneLine() {
        assertThat(PostMarkup.beginning("<b>La matinale</b>\n5 histoires &amp; plus"))
                .isEqualTo("La matinale 5 histoires & plus");
    }
}
