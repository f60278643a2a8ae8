package news.vigie.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names without end cost what their number says and no more. */
@Timeout(20)
class HostileActorsTest {
    static Stream<String> texts() {
        return Stream.of(
                "[Paul Durand], ".repeat(40_000),
                "[Paul Durand] (".repeat(40_000),
                "Les maires ".repeat(40_000) + "[Paul Durand]",
                "Me. Dr. ".repeat(40_000) + "[Paul Durand]",
                "maire et ".repeat(40_000) + "[Paul Durand], " + "maire et ".repeat(40_000),
                many("Ministre de tout, [Paul%s Macron] parle. "),
                many("[Paul Macron%s], ministre, parle avec {Norgaz %1$s}. "),
                "[Paul " + "x".repeat(100_000) + "] parle.");
    }

    private static String many(String sentence) {
        return IntStream.range(0, 20_000)
                .mapToObj(number -> sentence.formatted(letters(number)))
                .collect(Collectors.joining());
    }

    private static String letters(int number) {
        return Integer.toString(number, 10)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + 'a'))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endInTime(String text) {
        assertThat(Marked.actors("fr", text)).extracting(Actor::name).anyMatch(name -> name.startsWith("Paul"));
    }
}
