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
        assertThat(CleanText.of("a\u202eb\u2066c\u2028d\re")).isEqualTo("abc de");
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
    void whatCannotBeSeenIsRemovedAndTheJoinersStay() {
        assertThat(CleanText.of("a\u00adb\u200bc\u2060d\u3164e\ue000f\ufff9")).isEqualTo("abcdef");
        assertThat(CleanText.of("می\u200cخواهم 👩\u200d🔬")).isEqualTo("می\u200cخواهم 👩\u200d🔬");
    }

    @Test
    void theFlagOfScotlandStaysAndHiddenLettersDoNot() {
        String scotland =
                "🏴" + Character.toString(0xe0067) + Character.toString(0xe0062) + Character.toString(0xe007f);

        assertThat(CleanText.of(scotland)).isEqualTo(scotland);
        assertThat(CleanText.of("a" + Character.toString(0xe0041) + Character.toString(0xe0042)))
                .isEqualTo("a");
    }

    @Test
    void accentsAreNotHeaped() {
        assertThat(CleanText.of("Z" + "\u0310\u0321\u0337".repeat(20) + "algo")).isEqualTo("Z\u0337\u0337algo");
        assertThat(CleanText.of("Thuế, שָׁלוֹם, हिन्दी, ไม่รู้")).isEqualTo("Thuế, שָׁלוֹם, हिन्दी, ไม่รู้");
    }

    @Test
    void aTitleIsReadWithItsReferencesAndWithoutTags() {
        assertThat(CleanText.title("Caf&eacute;&nbsp;: l&#8217;addition &amp; le <em>reste</em><br/>"))
                .isEqualTo("Café\u00a0: l’addition & le reste");
        assertThat(CleanText.title("<script>x</script> A&B, <Daily> & &unknown; 1 < 2"))
                .isEqualTo("x A&B, <Daily> & &unknown; 1 < 2");
        assertThat(CleanText.title("Le 1<sup>er</sup> mai, CO<sub>2</sub> 400 ppm<br>et <i>L’</i>Équipe"))
                .isEqualTo("Le 1er mai, CO2 400 ppm et L’Équipe");
        assertThat(CleanText.title("&#x202e;&lt;b&gt; oui")).isEqualTo("oui");
    }

    @Test
    void whatIsSeenAsOneCharacterIsNotCutInTwo() {
        String family = "👨‍👩‍👧‍👦";
        for (int most = 4; most < 40; most++) {
            String cut = CleanText.shortened((family + "🇫🇷e\u0332").repeat(4), most)
                    .replace("…", "");
            assertThat(cut.replace(family, "").replace("🇫🇷", "").replace("e\u0332", ""))
                    .isEmpty();
        }
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(CleanText.shortened("👤".repeat(10), 8)).isEqualTo("👤👤👤…");
        assertThat(CleanText.shortened("👤".repeat(10), 7)).isEqualTo("👤👤👤…");
    }
}
