package news.vigie.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordCountsTest {
    private final WordCounts counts = new WordCounts();

    @Test
    void amountsOfManyWordsAreKept() {
        for (int word = -5000; word < 5000; word++) {
            counts.add(word, 1);
            counts.add(word, 2);
        }
        assertThat(counts.size()).isEqualTo(10_000);
        assertThat(counts.of(-5000)).isEqualTo(3);
        assertThat(counts.of(0)).isEqualTo(3);
        assertThat(counts.of(5000)).isZero();
        assertThat(counts.words()).isEqualTo(IntStream.range(-5000, 5000).toArray());
    }

    @Test
    void fadingHalvesAndDropsWhatIsLittle() {
        counts.add(7, 4);
        counts.add(8, 1);
        counts.fade(1);
        assertThat(counts.of(7)).isEqualTo(2);
        assertThat(counts.of(8)).isZero();
        assertThat(counts.size()).isEqualTo(1);
    }
}
