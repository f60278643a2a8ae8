package news.vigie.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many edits a chat gets in how many ticks. */
class ChatEditsTest {
    /** In which of the first ticks an edit goes. */
    private static List<Integer> ticksOf(ChatEdits edits, int ticks) {
        IntStream.range(0, 20).forEach(message -> edits.want(message, List::of));
        return IntStream.range(0, ticks)
                .filter(tick -> {
                    edits.tick();
                    return edits.next().isPresent();
                })
                .boxed()
                .toList();
    }

    @Test
    void aGroupOrChannelGetsThreeAtOnceAndThenOneForSixTicks() {
        assertThat(ticksOf(new ChatEdits(-1001), 23)).containsExactly(0, 1, 2, 6, 12, 18);
    }

    @Test
    void aPersonGetsOneForEachTick() {
        assertThat(ticksOf(new ChatEdits(11), 6)).containsExactly(0, 1, 2, 3, 4, 5);
    }
}
