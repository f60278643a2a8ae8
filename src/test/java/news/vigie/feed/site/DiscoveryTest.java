package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
    private static Places places(String html) {
        return Discovery.places(new Page(
                URI.create("https://www.phare.example/accueil"),
                "text/html",
                html.getBytes(StandardCharsets.UTF_8),
                Validators.NONE));
    }

    private static URI[] at(String... addresses) {
        return java.util.stream.Stream.of(addresses).map(URI::create).toArray(URI[]::new);
    }

    @Test
    void whatThePageDeclaresAreItsFeedsAndNothingElse() {
        assertThat(places("""
                        <html lang="fr"><head><base href="https://www.phare.example/x/">
                        <link rel="alternate" hreflang="en" href="/en/">
                        <link rel="stylesheet alternate" type="text/css" href="dark.css">
                        <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" href="rss.xml">
                        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
                        <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
                        <link rel="alternate" type="text/xml+oembed" href="/oembed?format=xml">
                        <link rel="alternate" type="application/atom+xml" href="feed:https://phare.example/atom">
                        <link rel="alternate" type="application/feed+json" href="/feed.json"></head>
                        """)).satisfies(found -> {
            assertThat(found.declared())
                    .containsExactly(at(
                            "https://www.phare.example/x/rss.xml",
                            "https://phare.example/atom",
                            "https://www.phare.example/feed.json"));
            assertThat(found.language()).isEqualTo("fr");
        });
    }

    @Test
    void linksThatLookLikeFeedsComeNextTheSitesOwnFirst() {
        Places found = places("""
                <link rel="alternate" type="application/rss+xml" href="/flux-rss/monde">
                <a href="https://other.example/feed">partner</a> <a href="/flux-rss/monde">Flux</a>
                <a href="https://phare.example/atom.php?id=1#top">Atom</a> <a href="/feedback">Feedback</a>
                <a href="https://rss.phare.example/spip.php?page=backend">fil</a>
                <a href="javascript:rss()">RSS</a>
                """);

        assertThat(found.linked())
                .containsExactly(at(
                        "https://www.phare.example/flux-rss/monde",
                        "https://phare.example/atom.php?id=1",
                        "https://rss.phare.example/spip.php?page=backend",
                        "https://other.example/feed"));
        assertThat(found.named()).hasSize(4).startsWith(at("https://www.phare.example/flux-rss/monde"));
    }

    @Test
    void aPageThatMayListTheFeedsIsKnownByTheWordsOfItsLink() {
        assertThat(places("""
                        <a href="/services/abonnements.html">Nos flux RSS</a> <a href="/fleuve">Le flux des eaux du fleuve \
                        a baissé de moitié depuis le début du mois de mars</a>
                        <a href="https://aide.example/rss.html" title="RSS">?</a> <a href="/plan" title="Syndication">plan</a>
                        """).listings())
                .containsExactly(
                        at("https://www.phare.example/services/abonnements.html", "https://www.phare.example/plan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <link href='/wp-content/themes/x.css'>               | /feed/
            <meta name="generator" content="SPIP 4.2">           | /spip.php?page=backend
            <meta name="generator" content="Drupal 10">          | /rss.xml
            <meta name="generator" content="blogger">            | /feeds/posts/default
            <meta name="generator" content="Ghost 5.8">          | /rss/
            <meta name="generator" content="Hugo 0.120">         | /index.xml
            <p>Rien</p>                                          | /feed
            """)
    void theUsualPlaceDependsOnTheProgram(String html, String place) {
        assertThat(places(html).usual()).startsWith(at("https://www.phare.example" + place));
    }
}
