package news.vigie.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    private static final String BASE = "https://news.example/a/b";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p onclick="x()" style="y">Text</p>      | <p>Text</p>
            <a href="../c">link</a>                  | <a href="https://news.example/c">link</a>
            <img src="p.jpg" onerror="x()">          | <img src="https://news.example/a/p.jpg">
            before<iframe src="x"/> after            | before after
            one<plaintext> two                       | one two
            &lt;p&gt;twice&lt;/p&gt;                 | <p>twice</p>
            <p>shows &lt;b&gt;</p>                   | <p>shows &lt;b&gt;</p>
            only words &amp; &eacute;                | only words &amp; é
            <a href="mailto:a@b.example">write</a>   | <a href="mailto:a@b.example">write</a>
            <p title="x" lang="fr">L’été</p>         | <p lang="fr">L’été</p>
            <img alt='"><script>' src=/p.jpg>        | <img alt="&quot;&gt;&lt;script&gt;" src="https://news.example/p.jpg">
            <svg><a href="/x">y</a></svg>            | y
            <style>p {}</style><p>x</p>              | <p>x</p>
            <font color="red">kept</font>            | kept
            """)
    void structureStaysAndTheRestGoes(String html, String clean) {
        assertThat(SafeHtml.clean(html, BASE)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='jav&#x09;ascript:alert(1)'>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<scr<script>ipt>alert(1)</script>",
                "<scr<iframe>ipt>alert(1)</scr</iframe>ipt>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
                "<img src=x onerror=alert(1)//",
                "<style>@import 'x'</style><object data=x></object><embed src=x>",
                "&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;",
            })
    void nothingThatRunsIsLeft(String html) {
        String clean = String.valueOf(SafeHtml.clean(html, BASE));

        assertThat(clean)
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContainIgnoringCase("data:text")
                .doesNotContain("onerror", "<svg", "<object", "<embed", "<style", "<iframe");
    }

    @Test
    void whereNothingIsLeftThereIsNone() {
        assertThat(SafeHtml.clean("<script>x</script> ", BASE)).isNull();
        assertThat(new Markup(" ", false, BASE).clean()).isNull();
    }

    @Test
    void ofATextTooLongForAnArticleTheStartIsKept() {
        assertThat(SafeHtml.clean("<p>" + "a".repeat(1_200_000), BASE)).hasSizeLessThan(1_000_100);
    }

    @Test
    void plainTextIsEscaped() {
        assertThat(new Markup("1 < 2 & <b>", false, BASE).clean()).isEqualTo("1 &lt; 2 &amp; &lt;b&gt;");
    }
}
