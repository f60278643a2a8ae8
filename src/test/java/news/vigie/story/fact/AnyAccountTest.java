package news.vigie.story.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a feed brings can be read. */
class AnyAccountTest {
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH, Language.UNKNOWN);
    private static final String LIKELY = "0123456789٣۳३３½²., :-–%€$'’\"«»?!\n aAéÉ";

    @ParameterizedTest
    @ValueSource(
            strings = {"قتل ٣ أشخاص في حلب.", "۱۲ نفر کشته شدند.", "१२ people were injured.", "昨日 ３ 人 3٣ 12٫5 ٣h٣٠"})
    void figuresOfOtherScriptsAreNoNumbersButHarmNothing(String text) {
        for (Language language : LANGUAGES) {
            assertThat(Account.of(text, language).statements()).isNotEmpty();
        }
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            String text = text(random);
            Language language = LANGUAGES.get(round % LANGUAGES.size());
            assertThatCode(() -> Account.of(text, language)).as(text).doesNotThrowAnyException();
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.appendCodePoint(
                    random.nextInt(5) == 0
                            ? random.nextInt(0x11000)
                            : LIKELY.codePointAt(random.nextInt(LIKELY.length())));
        }
        return text.toString();
    }
}
