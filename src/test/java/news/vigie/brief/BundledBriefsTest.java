package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.brief.BundledArticles.Bundled;
import news.vigie.language.WordLists;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the brief of every bundled article. */
class BundledBriefsTest {
    private static final int LONGEST_ROLE = 14;
    private static final BriefWriter WRITER = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);

    static List<Bundled> articles() {
        return BundledArticles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void hasBulletsOfWholeSentencesWithoutDateline(Bundled bundled) {
        List<Bullet> bullets = WRITER.write(bundled.article()).bullets();

        assertThat(bullets).hasSizeBetween(2, 4);
        assertThat(bullets)
                .allSatisfy(bullet -> assertThat(bullet.text())
                        .doesNotContain("(Northern Wire)")
                        .doesNotMatch("\\p{Lu}{3,},? .*")
                        .matches("(?s)[\\p{Lu}\\p{Nd}].*[.!…]"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void namesNoOutletNoNumberAndNoMarkForAnActor(Bundled bundled) {
        Set<String> numbers = WordLists.of(bundled.article().language()).words("numbers");

        assertThat(WRITER.write(bundled.article()).actors()).allSatisfy(actor -> {
            assertThat(bundled.source()).isNotEqualTo(actor.name());
            assertThat(numbers).doesNotContain(firstWord(actor.name()));
            assertThat(actor.name()).containsPattern("\\p{L}\\P{L}*\\p{L}");
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void givesRolesThatAreShortAndWithoutAVerb(Bundled bundled) {
        Set<String> finite = WordLists.of(bundled.article().language()).words("finite-verbs");

        assertThat(WRITER.write(bundled.article()).actors())
                .filteredOn(actor -> actor.role() != null)
                .allSatisfy(actor -> {
                    List<String> words = List.of(String.valueOf(actor.role())
                            .toLowerCase(Locale.ROOT)
                            .split("[\\s’']+", -1));
                    assertThat(words).hasSizeLessThanOrEqualTo(LONGEST_ROLE).doesNotContainAnyElementsOf(finite);
                });
    }

    @Test
    void attributesEveryQuotationOfTheReadArticlesRightly() {
        Map<String, List<String[]>> told = new LinkedHashMap<>();
        for (String line : BundledArticles.lines("/brief/bundled-quotes.tsv")) {
            String[] row = line.split("\t", -1);
            told.computeIfAbsent(row[0], slug -> new ArrayList<>()).add(row);
        }
        var softly = new SoftAssertions();
        for (Bundled bundled : articles()) {
            List<String[]> rows = told.getOrDefault(bundled.slug(), List.of());
            List<Quote> quotes =
                    rows.isEmpty() ? List.of() : WRITER.write(bundled.article()).quotes();
            softly.assertThat(quotes).as(bundled.slug()).hasSize(rows.size());
            for (int i = 0; i < Math.min(quotes.size(), rows.size()); i++) {
                softly.assertThat(quotes.get(i).text()).startsWith(rows.get(i)[1]);
                softly.assertThat(quotes.get(i).speaker()).as(rows.get(i)[1]).isEqualTo(rows.get(i)[2]);
            }
        }
        softly.assertThat(told).hasSizeGreaterThanOrEqualTo(12);
        softly.assertAll();
    }

    private static String firstWord(String name) {
        return name.toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    }
}
