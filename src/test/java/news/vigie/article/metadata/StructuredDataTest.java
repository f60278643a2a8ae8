package news.vigie.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'NewsArticle', 'headline': 'Bridge to close'}",
                "[{'@type': 'WebSite', 'name': 'The Courier'}, {'@type': ['Article'], 'headline': ['Bridge to close']}]",
                "{'@graph': [{'@type': 'WebPage'}, {'@type': 'NewsArticle', 'headline': 'Bridge to close'}]}",
                "<![CDATA[{'@type': 'NewsArticle', 'headline': 'Bridge to close',}]]>",
                "<!-- {'@type': 'NewsArticle', /* ours */ 'headline': 'Bridge to close'}; -->",
                "{'@type': 'NewsArticle', 'headline': {'@value': 'Bridge to close'}}",
                "{'@type': 'NewsArticle', 'articleBody': 'One\nTwo', 'headline': 'Bridge &#116;o close'}"
            })
    void aHeadlineIsReadHoweverItIsWritten(String json) {
        assertThat(read(json).headline()).contains("Bridge to close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'@type': 'NewsArticle', 'headline': ", "nonsense", "", "[[[[", "{'@type': 7, 'headline': 9}"})
    void whatCannotBeReadIsIgnored(String json) {
        assertThat(read(json).headline()).isEmpty();
    }

    @Test
    void noNestingIsFollowedWithoutEnd() {
        assertThat(read("[".repeat(200_000)).headline()).isEmpty();
        assertThat(read("{'@type': 'Article', 'author': ".repeat(5_000)).authors())
                .isEmpty();
    }

    @Test
    void singleQuotesAreNoJson() {
        StructuredData data = ofScript("{'@type': 'NewsArticle', 'headline': 'Bridge to close'}");

        assertThat(data.headline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'author': 'Ann Marsh' ~ Ann Marsh",
                "'author': ['Ann Marsh', {'name': 'Tom Reed'}] ~ Ann Marsh|Tom Reed",
                "'author': {'@type': 'Person', 'name': ['Ann Marsh']} ~ Ann Marsh",
                "'author': {'@type': 'Person', 'givenName': 'Ann', 'familyName': 'Marsh'} ~ Ann Marsh",
                "'author': {'@id': '#ann'}, 'editor': {'@id': '#ann', 'name': 'Ann Marsh'} ~ Ann Marsh",
                "'author': [], 'creator': 'Ann Marsh' ~ Ann Marsh"
            })
    void authorsAreTextsObjectsAndReferences(String author, String names) {
        assertThat(read("{'@type': 'NewsArticle', " + author + "}").authors()).containsExactly(names.split("\\|", -1));
    }

    @Test
    void anOrganizationIsNoPerson() {
        StructuredData data =
                read("{'@type': 'NewsArticle', 'author': {'@type': 'NewsMediaOrganization', 'name': 'Meridian Wire'}}");

        assertThat(data.authors()).isEmpty();
        assertThat(data.bodies()).containsExactly("Meridian Wire");
    }

    @Test
    void ofSeveralArticlesTheOneOfThisAddressIsMeant() {
        StructuredData data = read("""
                [{'@type': 'NewsArticle', 'url': 'https://courier.example/other', 'headline': 'Ferry late'},
                 {'@type': 'NewsArticle', 'mainEntityOfPage': {'@id': 'http://www.courier.example/bridge/?x=1'},
                  'headline': 'Crossing shut'}]
                """);

        assertThat(data.headline()).contains("Crossing shut");
    }

    @Test
    void elseTheOneWhoseHeadlineTheWindowShows() {
        assertThat(read("""
                [{'@type': 'NewsArticle', 'headline': 'Ferry late'},
                 {'@type': 'NewsArticle', 'headline': 'Bridge to close'}]
                """).headline()).contains("Bridge to close");
    }

    @Test
    void theArticlesOfAListAndItsAnswersAreNotThePages() {
        assertThat(read("""
                {'@type': 'ItemList', 'itemListElement': [{'@type': 'NewsArticle', 'headline': 'Ferry late'}]}
                """).headline()).isEmpty();
        assertThat(read("""
                {'@type': 'WebPage', 'comment': {'@type': 'Article', 'headline': 'I disagree'}}
                """).headline()).isEmpty();
    }

    private static StructuredData read(String json) {
        return ofScript(json.replace('\'', '"'));
    }

    private static StructuredData ofScript(String json) {
        String html = "<script type=application/ld+json>" + json + "</script>";
        PageScan page = PageScan.of(PageReader.tree(html, ""));
        return new StructuredData(
                page.landmarks().scripts(),
                URI.create("https://courier.example/bridge"),
                "Bridge to close - The Courier");
    }
}
