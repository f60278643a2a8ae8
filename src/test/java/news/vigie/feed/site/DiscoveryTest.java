package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static List<String> candidates(String html) {
        return Discovery.candidates(new Page(
                        URI.create("https://www.phare.example/accueil"),
                        "text/html",
                        html.getBytes(StandardCharsets.UTF_8),
                        Validators.NONE))
                .stream()
                .map(URI::toString)
                .toList();
    }

    @Test
    void whatThePageDeclaresComesFirst() {
        assertThat(candidates("""
                        <head><base href="https://www.phare.example/x/">
                        <link rel="alternate" hreflang="en" href="/en/">
                        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
                        <link rel="stylesheet alternate" type="text/css" href="dark.css">
                        <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" href="rss.xml">
                        <link rel="alternate" type="application/feed+json" href="/feed.json"></head>
                        """))
                .startsWith("https://www.phare.example/x/rss.xml", "https://www.phare.example/feed.json")
                .endsWith("https://www.phare.example/comments/feed")
                .doesNotContain("https://www.phare.example/en/", "https://www.phare.example/x/dark.css");
    }

    @Test
    void linksThatLookLikeFeedsComeNextTheSitesOwnFirst() {
        assertThat(candidates("""
                        <a href="https://other.example/feed">partner</a> <a href="/flux-rss/monde">Flux</a>
                        <a href="https://phare.example/atom.php?id=1#top">Atom</a> <a href="/feedback">Feedback</a>
                        <a href="javascript:rss()">RSS</a>
                        """))
                .startsWith(
                        "https://www.phare.example/flux-rss/monde",
                        "https://phare.example/atom.php?id=1",
                        "https://other.example/feed",
                        "https://www.phare.example/feed");
    }

    @Test
    void thenTheUsualPlaces() {
        assertThat(candidates("<p>Rien</p>"))
                .containsExactly(
                        "https://www.phare.example/feed",
                        "https://www.phare.example/rss",
                        "https://www.phare.example/rss.xml",
                        "https://www.phare.example/atom.xml",
                        "https://www.phare.example/feed.xml",
                        "https://www.phare.example/index.xml");
    }
}
