package news.vigie.telegram.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static Properties file(String code) throws IOException {
        var texts = new Properties();
        try (var file =
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/messages/bot/" + code + ".properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(file("fr").keySet()).isEqualTo(file("en").keySet());
        for (Object key : file("fr").keySet()) {
            assertThat(arguments("fr", key)).as("arguments of " + key).isEqualTo(arguments("en", key));
        }
    }

    private static int arguments(String code, Object key) throws IOException {
        String pattern = file(code).getProperty(String.valueOf(key));
        return new MessageFormat(pattern, Locale.forLanguageTag(code))
                .getArgumentNames()
                .size();
    }

    @Test
    void frenchTypographyIsRight() throws IOException {
        assertThat(file("fr").values())
                .allSatisfy(text ->
                        assertThat(String.valueOf(text)).doesNotContain("'").doesNotContainPattern(" [:;?!»]|« "));
    }

    @Test
    void argumentsAreEscapedOnceAndNumbersFollowTheLanguage() {
        Texts english = Texts.of(Language.ENGLISH);

        assertThat(english.html("addfeed.known", "<b>A & B</b> {0}"))
                .isEqualTo("I watch <b>&lt;b&gt;A &amp; B&lt;/b&gt; {0}</b> already.");
        assertThat(english.html("sources.head", 1)).isEqualTo("<b>I read 1 source</b>");
        assertThat(Texts.of(Language.FRENCH).html("sources.head", 0)).isEqualTo("<b>Je lis 0 source</b>");
    }

    @Test
    void everyoneElseGetsEnglish() {
        assertThat(Texts.of(new Language("de")).plain("claim.wrong")).isEqualTo("That is not the code.");
        assertThatThrownBy(() -> Texts.of(Language.FRENCH).plain("nothing")).hasMessageContaining("nothing");
    }
}
