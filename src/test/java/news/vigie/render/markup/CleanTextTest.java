package news.vigie.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void controlCharactersBecomeSpaces() {
        assertThat(CleanText.of("a\tb\u0000c\u001b[31md\u009be\nf")).isEqualTo("a b c [31md e\nf");
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsRemoved() {
        assertThat(CleanText.of("a\u202eb\u2066c\u2028d\re")).isEqualTo("abcde");
    }

    @Test
    void halvesOfCharactersAreRemovedAndWholeOnesStay() {
        assertThat(CleanText.of("a\ud83db 👩‍🔬 ᠎")).isEqualTo("ab 👩‍🔬 ᠎");
    }

    @Test
    void accentsAreComposedSoThatTelegramKeepsThem() {
        assertThat(CleanText.of("A\u030astrand e\u0301t\u00e9")).isEqualTo("Åstrand été");
    }

    @Test
    void frenchSpacesStay() {
        assertThat(CleanText.of("«\u202foui\u202f», 20\u00a0h")).isEqualTo("«\u202foui\u202f», 20\u00a0h");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(CleanText.line("  un\n\n  deux\r\n trois ")).isEqualTo("un deux trois");
    }

    @Test
    void aLongTextEndsAtASpace() {
        assertThat(CleanText.shortened("un deux trois quatre", 15)).isEqualTo("un deux trois…");
        assertThat(CleanText.shortened("un deux", 7)).isEqualTo("un deux");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(CleanText.shortened("👤".repeat(10), 8)).isEqualTo("👤👤👤…");
        assertThat(CleanText.shortened("👤".repeat(10), 7)).isEqualTo("👤👤👤…");
    }
}
