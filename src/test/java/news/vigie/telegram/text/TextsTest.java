package news.vigie.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void argumentsAreEscapedOnceAndNumbersFollowTheLanguage() {
        Texts english = Texts.of(Language.ENGLISH);

        assertThat(english.html("addfeed.known", "<b>A & B</b> {0}"))
                .isEqualTo("I already read <b>&lt;b&gt;A &amp; B&lt;/b&gt; {0}</b>.");
        assertThat(english.html("sources.head", 1)).isEqualTo("<b>I read 1 source</b>");
        assertThat(Texts.of(Language.FRENCH).html("sources.head", 0)).isEqualTo("<b>Je lis 0 source</b>");
    }

    @Test
    void aNoticeInATextIsToldInItsLanguageAndEscaped() {
        var problem = Notice.of("http.unknown-name", "<a>.example");

        assertThat(Texts.of(Language.FRENCH).html("feed.sign.failed", problem))
                .isEqualTo(
                        "la dernière lecture a échoué\u202f: le nom &lt;a&gt;.example n’existe pas\u202f; vérifiez l’adresse");
    }

    @Test
    void everyoneElseGetsEnglish() {
        assertThat(Texts.of(new Language("la")).plain("claim.wrong"))
                .isEqualTo("That is not the code. It is shown in the terminal when the service starts.");
        assertThatThrownBy(() -> Texts.of(Language.FRENCH).plain("nothing")).hasMessageContaining("nothing");
    }
}
