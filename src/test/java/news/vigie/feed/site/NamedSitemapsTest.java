package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.Test;

class NamedSitemapsTest {
    @Test
    void sitemapsOfNewsComeFirstThenIndexes() {
        String text = """
                User-agent: *
                Disallow: /
                Sitemap: https://phare.example/pages.xml
                SITEMAP: https://phare.example/sitemap_index.xml
                sitemap: /actualites.xml
                Sitemap: https://phare.example/sitemap_news.xml
                Sitemap: ftp://phare.example/news.xml
                """;
        URI robots = NamedSitemaps.file(URI.create("https://phare.example/a/b?c=d"));

        assertThat(robots).isEqualTo(URI.create("https://phare.example/robots.txt"));
        assertThat(NamedSitemaps.of(
                        new Page(robots, "text/plain", text.getBytes(StandardCharsets.UTF_8), Validators.NONE)))
                .extracting(URI::toString)
                .containsExactly(
                        "https://phare.example/actualites.xml",
                        "https://phare.example/sitemap_news.xml",
                        "https://phare.example/sitemap_index.xml",
                        "https://phare.example/pages.xml");
    }
}
