package news.vigie.llm.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"bullets\": [{\"sentence\": 2}, {\"sentence\": 5, \"keep\": [\"a\", \"b\"]}]}",
                "{\"bullets\": [2, {\"sentence\": \"5\", \"keep\": [\"a\", \"b\"]}]}",
                "Here it is:\n```json\n{\"bullets\": [2, {\"sentence\": 5, \"keep\": [\"a\", \"b\"]}]}\n```\nGood luck!",
                "<think>{\"bullets\": [9]}? No, {2}.</think>{\"bullets\": [2, {\"sentence\": 5, \"keep\": [\"a\", \"b\"]}]}"
            })
    void choicesAreReadHoweverTheyAreWrapped(String content) {
        assertThat(Reply.read(content)).contains(List.of(new Choice(2, List.of()), new Choice(5, List.of("a", "b"))));
    }

    @Test
    void depthWithoutEndIsNoChoice() {
        assertThat(Reply.read("{\"bullets\":" + "[".repeat(100_000) + "}")).isEmpty();
    }
}
