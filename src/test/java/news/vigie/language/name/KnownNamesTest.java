package news.vigie.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private static int[] positions(String text) {
        int[] known = KnownNames.bundled().in(new Page(text, Language.ENGLISH));
        return Stream.of(known)
                .flatMapToInt(java.util.Arrays::stream)
                .map(code -> code % 8)
                .toArray();
    }

    @Test
    void theLongestKnownNameIsTaken() {
        assertThat(positions("In New York City today"))
                .containsExactly(0, Labels.FIRST, Labels.BETWEEN, Labels.LAST, 0);
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(positions("a SAO PAULO")).containsExactly(0, Labels.FIRST, Labels.LAST);
        assertThat(positions("a São Paulo")).containsExactly(0, Labels.FIRST, Labels.LAST);
    }

    @Test
    void aNameEndsWithItsLine() {
        assertThat(positions("New\nYork")[1]).isNotEqualTo(Labels.LAST);
    }
}
