package news.vigie.llm.choice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what a model answered. */
public final class Reply {
    private static final JsonMapper JSON = new JsonMapper();

    /** Models that think aloud do it before this. */
    private static final String THOUGHT = "</think>";

    private Reply() {}

    /**
     * The choices, in the model's order; empty where it does not name any. Words and fences around the JSON do no harm.
     */
    public static Optional<List<Choice>> read(String content) {
        int thought = content.lastIndexOf(THOUGHT);
        String said = thought < 0 ? content : content.substring(thought + THOUGHT.length());
        int start = said.indexOf('{');
        int end = said.lastIndexOf('}') + 1;
        if (start < 0 || end <= start) {
            return Optional.empty();
        }
        try {
            JsonNode bullets = JSON.readTree(said.substring(start, end)).path("bullets");
            return bullets.isEmpty()
                    ? Optional.empty()
                    : Optional.of(items(bullets).map(Reply::choice).toList());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What is no number is 0, which no sentence has. */
    private static Choice choice(JsonNode bullet) {
        if (bullet.isInt()) {
            return new Choice(bullet.intValue(), List.of());
        }
        return new Choice(
                bullet.path("sentence").asInt(0),
                items(bullet.path("keep")).map(JsonNode::asText).toList());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
