package news.vigie.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void linesBreakAtSpaces() {
        assertThat(Columns.wrap("un deux trois quatre", 9)).containsExactly("un deux", "trois", "quatre");
    }

    @Test
    void aNoBreakSpaceKeepsWordsTogether() {
        assertThat(Columns.wrap("à 20\u00a0h\u00a030 précises", 8))
                .containsExactly("à", "20\u00a0h\u00a030", "précises");
    }

    @Test
    void aWordThatIsTooWideStandsAlone() {
        assertThat(Columns.wrap("voir https://example.org/long ici", 10))
                .containsExactly("voir", "https://example.org/long", "ici");
    }

    @Test
    void widthIsWhatATerminalTakes() {
        assertThat(Columns.width("été")).isEqualTo(3);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("東京👤")).isEqualTo(6);
    }
}
