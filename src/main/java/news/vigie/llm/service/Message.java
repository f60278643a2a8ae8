package news.vigie.llm.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The bodies of chat completions. A request holds only what every service takes: the newer models of OpenAI refuse
 * {@code max_tokens} and {@code temperature}, LM Studio refuses the {@code response_format} that others know.
 */
final class Message {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CHARACTERS_A_TOKEN = 3;

    private Message() {}

    static String request(String model, String instruction, String data) {
        ObjectNode body = JSON.createObjectNode().put("model", model).put("stream", false);
        body.putArray("messages")
                .add(JSON.createObjectNode().put("role", "system").put("content", instruction))
                .add(JSON.createObjectNode().put("role", "user").put("content", data));
        return body.toString();
    }

    /** What an answer's body says; {@code asked} is the request's length in characters. */
    static Answer read(String body, int asked) {
        try {
            JsonNode answer = JSON.readTree(body);
            String content = answer.path("choices")
                    .path(0)
                    .path("message")
                    .path("content")
                    .asText("");
            long counted = answer.path("usage").path("total_tokens").asLong(0);
            return content.isBlank()
                    ? Answer.failed(Trouble.Kind.UNREADABLE)
                    : new Answer.Said(content, counted > 0 ? counted : tokens(asked + content.length()));
        } catch (JsonProcessingException e) {
            return Answer.failed(Trouble.Kind.UNREADABLE);
        }
    }

    /** An estimate, on the high side for French and English. */
    static long tokens(int characters) {
        return characters / CHARACTERS_A_TOKEN;
    }
}
