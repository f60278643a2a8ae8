package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Stories shared in any chat. */
class InlineTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode asked(Bench bench, long person, String words, String offset, int answers) {
        bench.telegram.update(query(person, words, offset));
        return bench.telegram.awaitCalls("answerinlinequery", answers).getLast();
    }

    private static JsonNode query(long person, String words, String offset) {
        try {
            return JSON.readTree("""
                    {"inline_query": {"id": "q1", "query": "%s", "offset": "%s",
                     "from": {"id": %d, "is_bot": false, "first_name": "P", "language_code": "en"}}}
                    """.formatted(words, offset, person));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void storiesComeWithTheirPictureAndAWayToTheBot() throws IOException {
        try (var bench = Bench.open().start()) {
            bench.archive.withStory("Le port & la mer", "Le port s’agrandit. Suite.");

            JsonNode answer = asked(bench, ANN, "port", "", 1);

            JsonNode story = answer.path("results").path(0);
            assertThat(story.path("title").asText()).isEqualTo("Le port & la mer");
            assertThat(story.path("thumbnail_url").asText()).isEqualTo("https://ouest-matin.example/1.jpg");
            assertThat(story.at("/input_message_content/message_text").asText())
                    .contains("Le port &amp; la mer</a>", "• Le port s’agrandit.");
            assertThat(story.at("/input_message_content/link_preview_options/url")
                            .asText())
                    .isEqualTo("https://ouest-matin.example/1.jpg");
            assertThat(story.at("/input_message_content/link_preview_options/show_above_text")
                            .asBoolean())
                    .isTrue();
            assertThat(story.at("/reply_markup/inline_keyboard/0/0/url").asText())
                    .isEqualTo("https://t.me/vigie_test_bot?start=story_1");
            assertThat(answer.path("is_personal").asBoolean()).isTrue();
            assertThat(answer.at("/button/start_parameter").asText()).isEqualTo("inline");
        }
    }

    @Test
    void manyComePageByPageAndWithoutWordsTheNewest() throws IOException {
        try (var bench = Bench.open().start()) {
            for (int i = 1; i <= 25; i++) {
                bench.archive.withStory("Le port, jour " + i, "Le port s’agrandit.");
            }

            JsonNode first = asked(bench, ANN, "port", "", 1);
            assertThat(first.path("results")).hasSize(20);
            assertThat(first.path("next_offset").asText()).isEqualTo("20");

            JsonNode second = asked(bench, ANN, "port", "20", 2);
            assertThat(second.path("results")).hasSize(5);
            assertThat(second.path("next_offset").asText()).isEmpty();
            assertThat(asked(bench, ANN, "", "zzz", 3).at("/results/0/title").asText())
                    .isEqualTo("Le port, jour 25");
        }
    }

    @Test
    void aClosedBotTellsStrangersNothing() throws IOException {
        try (var bench = Bench.closedToStrangers().start()) {
            bench.archive.withStory("Le port", "Le port s’agrandit.");

            JsonNode nothing = asked(bench, ANN, "port", "", 1);

            assertThat(nothing.path("results")).isEmpty();
            assertThat(nothing.has("button")).isFalse();
            assertThat(asked(bench, OWNER, "port", "", 2).path("results")).hasSize(1);
        }
    }

    @Test
    void whatWasChosenIsPassedOver() throws IOException {
        try (var bench = Bench.open().start()) {
            bench.telegram.update(JSON.readTree("""
                    {"chosen_inline_result": {"result_id": "s1", "query": "port",
                     "from": {"id": 11, "is_bot": false, "first_name": "P"}}}
                    """));

            assertThat(bench.ask(ANN, "/latest 7").text()).isEqualTo("Latest 7 en");
        }
    }
}
