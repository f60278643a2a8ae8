package news.vigie.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    private static final String TITLE = "<h1>Bridge to close for nine months</h1>";
    private static final String TEXT =
            "<p>The council voted on Monday to shut the crossing, after years of debate on its cost.</p>".repeat(9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p class=byline>By <a href=/a>Ann Marsh</a> and <a href=/o>Tom O'Hara</a></p> # Ann Marsh, Tom O'Hara",
                "<p class=author><a href=/a>Ann Marsh</a><span>Coast correspondent</span></p> # Ann Marsh",
                "<p class=author><span>Ann Marsh</span><a href=/f>Follow</a></p> # Ann Marsh",
                "<p class=post-author>Post author By <a href=/a>Ann Marsh</a></p> # Ann Marsh",
                "<p class=byline>Ann Marsh, Berlin correspondent</p> # Ann Marsh",
                "<p class=byline>Par <b>Maëlle Riou</b> avec <b>Yves Tanguy</b></p> # Maëlle Riou, Yves Tanguy",
                "<p class=autor>Text: Jürgen Groß</p> # Jürgen Groß",
                "<p class=byline>ANN MARSH</p> # Ann Marsh",
                "<p class=byline>ANN MCDONALD</p> # Ann McDonald",
                "<p>Par <a href=/auteurs/riou>Maëlle Riou</a> et Yves Tanguy</p> # Maëlle Riou, Yves Tanguy",
                "<p class=byline>Prof. Dr. Ann Marsh</p> # Prof. Dr. Ann Marsh",
                "<p class=byline>Ann (Lee) Marsh</p> # Ann (Lee) Marsh",
                "<p class=byline>Автор: Анна Маркова</p> # Анна Маркова",
                "<a href=/staff/ann-marsh>Ann Marsh</a> # Ann Marsh",
                "<ul><li><a rel=author>Ann Marsh</a></li><li><a rel=author>Tom Reed</a></li></ul> # Ann Marsh, Tom Reed",
            })
    void aMarkedElementNamesPeopleWithoutWhatStandsAroundThem(String marked, String people) {
        assertThat(ofPage(TITLE + marked)).contains(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=comment-list><b class=author>Zoe Quill</b></div>",
                "<div id=respond><b class=author>Zoe Quill</b></div>",
                "<div class=related-articles><p class=byline>By Zoe Quill</p></div>",
                "<aside class=sidebar><a rel=author>Zoe Quill</a></aside>",
                "<figure><figcaption><i class=author>Zoe Quill</i></figcaption></figure>",
                "<nav><a href=/author/zoe-quill>Zoe Quill</a></nav>",
                "<div itemscope itemtype='https://schema.org/Comment'><b itemprop=author>Zoe Quill</b></div>",
                "<article itemprop=comment><b itemprop=author>Zoe Quill</b></article>",
                "<ul class=responses><li><a rel=author href=/u/zoe>Zoe Quill</a></li></ul>",
                "<div class=card><h3><a href=/b>Other news</a></h3><b class=author>By Zoe Quill</b></div>",
                "<blockquote><p>By Zoe Quill</p></blockquote>"
            })
    void whoSignsBesideTheArticleDidNotWriteIt(String beside) {
        assertThat(ofPage(TITLE + TEXT + beside)).isEmpty();
        assertThat(ofPage(beside + TITLE + "<p class=byline>By Ann Marsh</p>" + TEXT))
                .contains("Ann Marsh");
    }

    @Test
    void whatHoldsTheTitleIsNotBesideIt() {
        assertThat(ofPage("<div class=sidebar>" + TITLE + "<p class=byline>By Ann Marsh</p></div>"))
                .contains("Ann Marsh");
        assertThat(ofPage(TITLE + "<div class=has-sidebar><p class=byline>By Ann Marsh</p></div>"))
                .contains("Ann Marsh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>By Ann Marsh and Tom Reed</p> # Ann Marsh, Tom Reed",
                "<p>Von Jürgen Groß, Berlin</p> # Jürgen Groß",
                "<p>3 March 2026 | By Ann Marsh | 4 min</p> # Ann Marsh",
                "<div><span>By</span><span>Ann Marsh</span></div> # Ann Marsh",
                "<p>04.03.2026 | 13:10 Uhr | Jürgen Groß</p> # Jürgen Groß",
                "<p>Ann Marsh | Senior Writer | March 4, 2026</p> # Ann Marsh"
            })
    void aLineBelowTheTitleNamesThem(String line, String people) {
        assertThat(ofPage(TITLE + line)).contains(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>Von Jürgen Groß</p>", "<p>Auteur : Jürgen Groß</p>", "<h3>Author</h3><p>Jürgen Groß</p>"})
    void theOnlySignedLineOfAPageIsBelievedWhereverItStands(String line) {
        assertThat(ofPage(TITLE + TEXT + line)).contains("Jürgen Groß");
        assertThat(ofPage(TITLE + TEXT + line + "<p>By Zoe Quill</p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The picture by Zoe Quill shows the bridge as it was before the flood of the year.</p>",
                "<p>Von Hamburg. Bremen ist auch dabei</p>",
                "<p class=byline>View more posts</p>",
                "<p class=author>Senior Staff Writer</p>",
                "<p>By Benedikt XVI.</p>",
                "<p>By Friday Harbour Master Tom Reed had left.</p>",
                "<p>Par Temps Froid Et Sec, la route gèle.</p>",
                "<p class=byline>Published Monday</p>",
                "<p class=author-photo>Photo: Zoe Quill / Meridian</p>"
            })
    void otherWordsAreNoNames(String html) {
        assertThat(ofPage(TITLE + html)).isEmpty();
    }

    @Test
    void aPersonInThePageGoesBeforeABodyInItsData() {
        String page = TITLE + "<p class=byline>By Ann Marsh</p>";

        assertThat(byline(page).of(List.of(List.of("Coast Press Office")), List.of()))
                .contains("Ann Marsh");
        assertThat(byline(page).of(List.of(List.of("The Courier")), List.of())).contains("Ann Marsh");
        assertThat(byline(page).of(List.of(List.of("a.marsh")), List.of())).contains("Ann Marsh");
        assertThat(byline(page).of(List.of(), List.of("Meridian Wire"))).contains("Ann Marsh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "AFP # AFP",
                "det/dpa # det, dpa",
                "AFP/The Courier # AFP/The Courier",
                "Ministry for Trade, Science and Health # Ministry for Trade, Science and Health",
                "Ann Marsh, PhD # Ann Marsh",
                "Ann Marsh and Tom Reed for The Courier # Ann Marsh, Tom Reed",
                "https://social.example/ann # ",
                "<a href='/ann'>Ann Marsh</a> # Ann Marsh",
                "<script>alert(1)</script>Ann Marsh # Ann Marsh",
                "Ann \u202eMarsh # Ann Marsh",
                "The Courier # The Courier",
                "Webworks GmbH # ",
                "admin # "
            })
    void dataNameBodiesAsWellAsPeople(String given, String people) {
        assertThat(byline(TITLE).of(List.of(List.of(given)), List.of())).isEqualTo(Optional.ofNullable(people));
    }

    @Test
    void aSureMarkMayNameSomebodyByOneWord() {
        assertThat(ofPage(TITLE + "<a rel=author>c1ph4</a><p class=author>Zoe Quill</p>"))
                .contains("c1ph4");
        assertThat(ofPage(TITLE + "<a rel=author>Ann</a><p class=author>Ann Marsh</p>"))
                .contains("Ann Marsh");
    }

    @Test
    void noSignatureNamesMoreThanADozen() {
        String many = "<a rel=author>Ann Marsh</a><a rel=author>Tom Reed</a>".repeat(40);
        List<String> given = IntStream.range(0, 40)
                .mapToObj(i -> "Ann " + (char) ('A' + i % 26) + "arsh")
                .toList();

        assertThat(ofPage(TITLE + many)).contains("Ann Marsh, Tom Reed");
        assertThat(byline(TITLE).of(List.of(given), List.of()).orElse("").split(", ", -1))
                .hasSize(12);
    }

    private static Optional<String> ofPage(String html) {
        return byline(html).of(List.of(), List.of());
    }

    private static Byline byline(String html) {
        PageScan page = PageScan.of(PageReader.tree(html, ""));
        return new Byline(page, "Bridge to close for nine months", List.of("The Courier", "courier.example"));
    }
}
