package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code and the texts of its notices fit together: what is told has a text, and every text is told. */
class NoticeTextsTest {
    /** With the arguments as far as they hold no semicolon; a key that an expression chooses is met by the other test. */
    private static final Pattern NOTICE = Pattern.compile("Notice\\.of\\(\\s*\"([^\"]+)\"([^;]*)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void everyNoticeHasAText() throws IOException {
        Set<String> keys = CodeTexts.messages("cli", "reason", "web").keySet();

        assertThat(found(NOTICE)).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void everyReasonIsGivenSomewhere() throws IOException {
        var unused = new TreeSet<>(CodeTexts.messages("reason").keySet());
        found(LITERAL).forEach(key -> unused.removeAll(List.of(key, key + ".fix")));

        assertThat(unused).containsExactly("quoted");
    }

    @Test
    void aNoticeBringsAllThatItsTextAsksFor() throws IOException {
        Map<String, String> texts = CodeTexts.messages("cli", "reason", "web");
        var wrong = new ArrayList<String>();
        for (String source : CodeTexts.java()) {
            NOTICE.matcher(source).results().forEach(call -> {
                int given = CodeTexts.argumentsIn(call.group(2));
                int asked = CodeTexts.asked(texts.getOrDefault(call.group(1), ""));
                if (given < asked) {
                    wrong.add("%s asks for %d, is given %d".formatted(call.group(1), asked, given));
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        var found = new HashSet<String>();
        for (String source : CodeTexts.java()) {
            pattern.matcher(source).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }
}
