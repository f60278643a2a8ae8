package news.vigie.digest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {
    private static final String BUDGET = "L’Assemblée rejette le budget de l’État, les élections approchent à Lyon.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    budget                | true
                    BUDGET                | true
                    budg                  | false
                    budg*                 | true
                    élection              | false
                    election*             | true
                    "rejette le budget"   | true
                    "le budget rejette"   | false
                    "budget de l'etat"    | true
                    l'état                | true
                    «les élections»       | true
                    budget lyon           | true
                    budget paris          | false
                    budget -lyon          | false
                    budget -paris         | true
                    /r[eé]jett?e/         | true
                    /ASSEMBLEE\\s+rejette/ | true
                    /^budget/             | false
                    """)
    void anEntryIsInTheTextOrNot(String entry, boolean expected) {
        String read = entry.replace("\\\\", "\\");

        assertThat(WordFilter.of(List.of(read), List.of()).passes(BUDGET)).isEqualTo(expected);
    }

    @Test
    void oneEntryOfIncludeSuffices() {
        assertThat(WordFilter.of(List.of("climat", "budget"), List.of()).passes(BUDGET))
                .isTrue();
    }

    @Test
    void oneEntryOfExcludeIsTooMuch() {
        assertThat(WordFilter.of(List.of("budget"), List.of("football", "lyon")).passes(BUDGET))
                .isFalse();
    }

    @Test
    void aMinusAloneInIncludeExcludes() {
        WordFilter filter = WordFilter.of(List.of("budget", "-lyon"), List.of());

        assertThat(filter.passes(BUDGET)).isFalse();
        assertThat(filter.passes("Le budget de Lille")).isTrue();
    }

    @Test
    void aMinusInExcludeChangesNothing() {
        assertThat(WordFilter.of(List.of(), List.of("-lyon")).passes(BUDGET)).isFalse();
        assertThat(WordFilter.of(List.of(), List.of("-lyon")).passes("À Lille")).isTrue();
    }

    @Test
    void theEmptyFilterLetsEverythingPass() {
        assertThat(WordFilter.of(List.of(), List.of()).passes("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "\"prix du blé\"", "élection*", "-football", "/gr[èe]ves?/", "-/gr[èe]ves?/"})
    void readableEntriesHaveNoProblem(String entry) {
        assertThat(WordFilter.problem(entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /gr(eve/      | a parenthesis lacks its other half
                    /(a)\\1/      | RE2 syntax
                    /[a-/         | a bracket ] is missing
                    /[z-a]/       | a range in brackets
                    /a**/         | repeats too often
                    /(?=a)/       | out of place
                    /greve        | write /greve/
                    //            | does not end it
                    ***           | nothing to look for
                    """)
    void aProblemSaysHowToMendIt(String entry, String said) {
        assertThat(WordFilter.problem(entry))
                .hasValueSatisfying(
                        problem -> assertThat(Messages.logged(problem)).contains(said));
    }

    @Test
    void aBadExpressionIsInNoText() {
        assertThat(WordFilter.of(List.of("/(/"), List.of()).passes(BUDGET)).isFalse();
        assertThat(WordFilter.of(List.of(), List.of("/(/")).passes(BUDGET)).isTrue();
    }

    @Test
    void anExpressionTakesLinearTime() {
        WordFilter filter = WordFilter.of(List.of("/(a+)+$/"), List.of());

        assertThat(filter.passes("a".repeat(50_000) + "b")).isFalse();
    }
}
