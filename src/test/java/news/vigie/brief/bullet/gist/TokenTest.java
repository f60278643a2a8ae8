package news.vigie.brief.bullet.gist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void tokensAreRunsOfLettersAndDigitsInSmallLetters() {
        assertThat(Token.of("L’Élysée a payé 3,5 millions."))
                .extracting(Token::small)
                .containsExactly("l", "élysée", "a", "payé", "3", "5", "millions");
    }

    @Test
    void capitalsAndDigitsAreKnown() {
        assertThat(Token.of("Vote in 2031")).extracting(Token::capital).containsExactly(true, false, false);
        assertThat(Token.of("Vote in 2031")).extracting(Token::hasDigit).containsExactly(false, false, true);
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Token.of(" – … ")).isEmpty();
    }
}
