package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import news.vigie.Console;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private static final Pattern LETTERS = Pattern.compile("dropped into (\\S+)");

    @Test
    void showsADigestOfTheBundledSiteAndLeavesNothingBehind() {
        Console.Outcome outcome = new Console().call("demo", "--once", "--language", "fr");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("The demo digest", "8 sujets");
        assertThat(outcome.err()).contains("site  http://127.0.0.1:", "channel  http://127.0.0.1:");
        var letters = LETTERS.matcher(outcome.err());
        assertThat(letters.find()).isTrue();
        assertThat(Path.of(letters.group(1)).getParent()).doesNotExist();
    }

    @Test
    void aLanguageWithoutHeadingsIsAWrongCall() {
        assertThat(new Console().call("demo", "--once", "--language", "xx").code())
                .isEqualTo(2);
    }
}
