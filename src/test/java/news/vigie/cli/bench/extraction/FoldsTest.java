package news.vigie.cli.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static int fold(String address) {
        return Folds.of(URI.create(address), 5);
    }

    @Test
    void allPagesOfASiteComeToOneFold() {
        assertThat(fold("https://www.aldham.example/a"))
                .isEqualTo(fold("http://aldham.example/b?c"))
                .isEqualTo(fold("https://ALDHAM.example"));
    }

    /** The remainders of the SHA-256 of "example.org" and of an empty text, as other programs have them. */
    @Test
    void theFoldsAreTheSameWhereverTheyAreMade() {
        assertThat(fold("https://example.org/")).isEqualTo(0);
        assertThat(fold("urn:isbn:0")).isEqualTo(4);
    }

    @Test
    void sitesAreSpreadOverAllFolds() {
        long[] sizes = new long[5];
        IntStream.range(0, 5000).forEach(site -> sizes[fold("https://site-" + site + ".example/")]++);

        assertThat(Arrays.stream(sizes)).allMatch(size -> size > 900 && size < 1100);
    }

    @Test
    void everyPageIsInOneFoldAndAFoldMayBeEmpty() {
        List<List<PageScore>> folds = Folds.of(SampleTruth.titled("https://a.example/1", "https://a.example/2"), 3);

        assertThat(folds).hasSize(3);
        assertThat(folds).extracting(List::size).containsExactlyInAnyOrder(0, 0, 2);
    }
}
