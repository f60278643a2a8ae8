package news.vigie.telegram.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/digest                     | digest    |           | ''",
                "/Digest@Vigie_Bot 6h climat | digest    | Vigie_Bot | 6h climat",
                "'  /latest   3  '           | latest    |           | 3",
                "'/addfeed\nhttps://a.example' | addfeed |           | https://a.example"
            })
    void isReadAsPeopleWriteIt(String text, String name, String bot, String arguments) {
        assertThat(CommandLine.of(text)).contains(new CommandLine(name, bot, arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "digest", "/di-gest", "/@bot", "//digest", "hello /digest", "/digest@"})
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(CommandLine.of(text)).isEqualTo(Optional.empty());
    }

    @Test
    void isForWhoeverItNames() {
        CommandLine line = CommandLine.of("/help@vigie_bot").orElseThrow();
        assertThat(line.isFor("Vigie_Bot")).isTrue();
        assertThat(line.isFor("other_bot")).isFalse();
        assertThat(CommandLine.of("/help").orElseThrow().isFor("other_bot")).isTrue();
    }
}
