package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.Test;

class LinkRulesTest {
    private static final String MENU =
            "<nav>" + many(12, i -> "<a href='/menu/%d'>Une page du grand menu %d</a>".formatted(i, i)) + "</nav>";
    private static final String FOOT = "<footer><ul>"
            + many(12, i -> "<li><a href='/pied/%d'>Nos conditions de vente numéro %d</a></li>".formatted(i, i))
            + "</ul></footer>";

    private static String many(int count, IntFunction<String> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining("\n"));
    }

    private static List<LinkRule> rules(String main) {
        String html = "<html lang='fr'><body>" + MENU + main + FOOT + "</body></html>";
        return LinkRules.of(new Page(
                URI.create("https://pornic.example/actus"),
                "text/html",
                html.getBytes(StandardCharsets.UTF_8),
                Validators.NONE));
    }

    @Test
    void headlinesInHeadingsAreFoundAndMenusAreNot() {
        List<LinkRule> rules = rules("<main>" + many(8, i -> """
                <article class="teaser teaser-%d"><h2 class="teaser__title"><a href="/actus/%d">Le quai %d rouvre aux piétons \
                lundi</a></h2><p>Un texte <a href="/theme/mer">sur la mer et le port</a></p></article>
                """.formatted(i, i, i)) + "</main>");

        assertThat(rules).hasSize(1);
        assertThat(rules.getFirst().css()).isEqualTo("h2 a");
        assertThat(rules.getFirst().feed().entries())
                .extracting(Entry::title)
                .hasSize(8)
                .startsWith("Le quai 1 rouvre aux piétons lundi");
    }

    @Test
    void theRuleNamesMoreWhereHeadingsAloneWouldFindToo() {
        List<LinkRule> rules = rules(many(6, i -> """
                <div class="news"><div class="news-item"><h3><a href="/n/%d">Nouveaux horaires du bac numéro %d</a></h3></div></div>
                """.formatted(i, i)) + many(7, i -> """
                <div class="services"><h3><a href="/s/%d">Demander un acte numéro %d en ligne</a></h3></div>
                """.formatted(i, i)));

        assertThat(rules).extracting(LinkRule::css).containsExactlyInAnyOrder(".news-item h3 a", ".services h3 a");
    }

    @Test
    void aLinkAroundACardIsOneToo() {
        List<LinkRule> rules = rules(many(5, i -> """
                <li><a class="card" href="/c/%d"><img src="x.jpg"><h4>Le marché numéro %d s’installe place du port</h4>
                <p>Dès samedi.</p></a></li>
                """.formatted(i, i)));

        assertThat(rules.getFirst().css()).isEqualTo("a.card");
        assertThat(rules.getFirst().feed().entries().getFirst().title())
                .isEqualTo("Le marché numéro 1 s’installe place du port");
    }

    @Test
    void fewLinksShortWordsAndOtherSitesMakeNoRule() {
        assertThat(rules(many(4, i -> "<h2><a href='/x/%d'>Le quai %d rouvre aux piétons</a></h2>".formatted(i, i))))
                .isEmpty();
        assertThat(rules(many(9, i -> "<h2><a href='/x/%d'>Mer %d</a></h2>".formatted(i, i))))
                .isEmpty();
        assertThat(rules(many(
                        9,
                        i -> "<h2><a href='https://a%d.example/'>Un partenaire de la ville %d</a></h2>"
                                .formatted(i, i))))
                .isEmpty();
    }
}
