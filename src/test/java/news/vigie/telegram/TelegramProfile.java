package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** What the stand-in keeps of the bot itself: menus, descriptions, the webhook. */
final class TelegramProfile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ERROR_DATE = 1_772_000_000;

    private final Map<String, JsonNode> menus = new HashMap<>();
    private final Map<String, JsonNode> words = new HashMap<>();
    private JsonNode webhook = JSON.createObjectNode();

    /** @param waiting updates that were not taken yet */
    JsonNode perform(String method, JsonNode call, int waiting) {
        return switch (method) {
            case "getmycommands" -> menus.getOrDefault(menu(call), JSON.createArrayNode());
            case "setmycommands" -> {
                menus.put(menu(call), call.path("commands"));
                yield JSON.valueToTree(true);
            }
            case "deletemycommands" -> {
                menus.remove(menu(call));
                yield JSON.valueToTree(true);
            }
            case "setmydescription", "setmyshortdescription" -> {
                words.put(method.substring(3) + language(call), call);
                yield JSON.valueToTree(true);
            }
            case "getmydescription" -> said(method, call, "description");
            case "getmyshortdescription" -> said(method, call, "short_description");
            case "setwebhook", "deletewebhook" -> {
                webhook = call;
                yield JSON.valueToTree(true);
            }
            case "getwebhookinfo" -> hook(waiting);
            default -> throw new Refusal(404, "Not Found: method not found");
        };
    }

    private JsonNode said(String method, JsonNode call, String field) {
        JsonNode set = words.getOrDefault(method.substring(3) + language(call), JSON.createObjectNode());
        return JSON.createObjectNode().put(field, set.path(field).asText());
    }

    /** Its last failure stays named for ever. */
    private JsonNode hook(int waiting) {
        return JSON.createObjectNode()
                .put("url", webhook.path("url").asText())
                .put("has_custom_certificate", false)
                .put("pending_update_count", waiting)
                .put("last_error_date", ERROR_DATE)
                .put("last_error_message", "Connection refused");
    }

    private static String menu(JsonNode call) {
        return call.at("/scope/type").asText("default")
                + call.at("/scope/chat_id").asText()
                + language(call);
    }

    private static String language(JsonNode call) {
        return " " + call.path("language_code").asText();
    }
}
