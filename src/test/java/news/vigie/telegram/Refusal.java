package news.vigie.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the Bot API says instead of a result. */
final class Refusal extends RuntimeException {
    private final int code;
    private final ObjectNode parameters = JsonNodeFactory.instance.objectNode();

    Refusal(int code, String description) {
        super(description);
        this.code = code;
    }

    Refusal with(String parameter, long value) {
        parameters.put(parameter, value);
        return this;
    }

    int code() {
        return code;
    }

    String json() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ok", false).put("error_code", code).put("description", getMessage());
        if (!parameters.isEmpty()) {
            answer.set("parameters", parameters);
        }
        return answer.toString();
    }
}
