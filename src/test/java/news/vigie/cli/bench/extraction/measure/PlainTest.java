package news.vigie.cli.bench.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void tokensAreRunsOfLettersDigitsAndUnderscores() {
        assertThat(Plain.tokens("L’État a payé 4,5 % — 東京 x_1"))
                .containsExactly("L", "État", "a", "payé", "4", "5", "東京", "x_1");
    }

    @Test
    void spacesOfEveryKindAreOne() {
        assertThat(Plain.line("\u00a0Pourquoi\u202f?\r\n\t Parce\u2028que ")).isEqualTo("Pourquoi ? Parce que");
    }

    @Test
    void formsOfOneSignAreTheSame() {
        assertThat(Plain.of("“It’s” – HERE…")).isEqualTo(Plain.of("\"it's\" - here..."));
        assertThat(Plain.of("« Straße »")).isEqualTo(Plain.of("\" STRASSE \""));
    }
}
