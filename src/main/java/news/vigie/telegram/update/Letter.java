package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What can be said of an update before it is read: its number. */
public final class Letter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NUMBER = "update_id";

    private Letter() {}

    /** Throws {@link IllegalArgumentException} if this is no update. */
    public static int number(String json) {
        try {
            JsonNode update = JSON.readTree(json);
            if (isNumbered(update)) {
                return update.path(NUMBER).intValue();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An update that is no JSON", e);
        }
        throw new IllegalArgumentException("An update without a number");
    }

    static boolean isNumbered(JsonNode update) {
        return update.path(NUMBER).isNumber() && update.path(NUMBER).canConvertToInt();
    }
}
