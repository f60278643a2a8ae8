package news.vigie.article.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {
    private final Fragments fragments = new Fragments(List.of("author", "/auteur/", "byline"));

    @ParameterizedTest
    @ValueSource(strings = {"author", "post-Author__name", "BYLINE", "https://a.example/auteur/7"})
    void aFragmentIsFoundAnywhereInLettersOfEitherCase(String text) {
        assertThat(fragments.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "auth", "by-line", "/auteur", "bylin"})
    void aPartOfAFragmentIsNone(String text) {
        assertThat(fragments.areIn(text)).isFalse();
    }

    @Test
    void aFragmentOfTwoCharactersIsRefused() {
        assertThatThrownBy(() -> new Fragments(List.of("by")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by");
    }
}
