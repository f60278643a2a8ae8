package news.vigie.story.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.story.Report;
import news.vigie.story.merge.Telling;
import org.junit.jupiter.api.Test;

class PlayersTest {
    @Test
    void aNameMisspeltByAPaperIsOnePerson() {
        assertThat(names(List.of(person("Paul Kerven", 3)), List.of(person("Paul Kervan", 1))))
                .containsExactly("Paul Kerven");
    }

    @Test
    void aSlipOfOneReportIsOnePerson() {
        assertThat(names(List.of(person("Paul Kerven", 3), person("Paul Kervan", 1))))
                .containsExactly("Paul Kerven");
    }

    @Test
    void whomOneReportTellsApartAreTwoInAll() {
        assertThat(names(
                        List.of(person("Paul Kervan", 2)),
                        List.of(person("Paul Kerven", 3), person("Paul Kervan", 2)),
                        List.of(person("Paul Kerven", 1))))
                .containsExactly("Paul Kervan", "Paul Kerven");
    }

    @Test
    void aSisterIsNotHerBrother() {
        assertThat(names(List.of(person("Louis Kerven", 1), person("Louise Kerven", 1))))
                .containsExactly("Louis Kerven", "Louise Kerven");
    }

    @Test
    void aNameOfSmallWordsIsOneOfItsOwn() {
        assertThat(names(List.of(person("Le Du", 2), person("Morel", 2), person("D.", 1), person("Yann Le Du", 1))))
                .containsExactly("Yann Le Du", "Morel", "D.");
    }

    private static Actor person(String name, int mentions) {
        return new Actor(name, NameType.PERSON, null, mentions);
    }

    @SafeVarargs
    private static List<String> names(List<Actor>... casts) {
        List<Report> reports = IntStream.range(0, casts.length)
                .mapToObj(i -> report(i + 1, casts[i]))
                .toList();
        return Players.of(new Telling(Language.FRENCH, reports, List.of())).all().stream()
                .map(Player::name)
                .toList();
    }

    private static Report report(int id, List<Actor> cast) {
        var article = Article.ofText(
                URI.create("https://example.org/" + id), "Le port rouvre", "Le port rouvre lundi.", Language.FRENCH);
        var brief = new Brief(Language.FRENCH, List.of(), List.of(), cast);
        return new Report(id, "Le Phare", List.of(), List.of(), 1, article, brief, Instant.EPOCH);
    }
}
