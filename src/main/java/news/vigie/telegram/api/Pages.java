package news.vigie.telegram.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Reads what proxies answer in the place of the Bot API, which itself always answers in JSON. With a redirect or a refusal
 * they pass nothing on: too big and too often are told in the words of the Bot API, as is that there is no method for rich
 * messages, and all else is as if no connection had come about. A page of the server's own trouble (5xx) is left as it is:
 * the request may have been passed on before.
 */
final class Pages implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String FILES = "/file/";

    /**
     * Closer to the network: OkHttp itself would send the request once more after a 503 with {@code Retry-After: 0},
     * whatever it may repeat else, and knows nothing better of a 407 than that something broke.
     */
    static Response once(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() == 407) {
            response.close();
            throw new TurnedAway(response.code());
        }
        return response.code() == 503
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        int code = response.code();
        if (code < 300 || code >= 500 || isOfFile(chain) || isJson(response)) {
            return response;
        }
        response.close();
        return switch (code) {
            case 404 -> {
                if (!isRich(chain)) {
                    throw new TurnedAway(code);
                }
                yield saying(response, "Not Found: method not found");
            }
            case 413 -> saying(response, "Request Entity Too Large");
            case 429 -> saying(response, "Too Many Requests");
            default -> throw new TurnedAway(code);
        };
    }

    private static boolean isOfFile(Chain chain) {
        return chain.request().url().encodedPath().startsWith(FILES);
    }

    private static boolean isRich(Chain chain) {
        String path = chain.request().url().encodedPath();
        return path.toLowerCase(Locale.ROOT).endsWith("/sendrichmessage");
    }

    private static boolean isJson(Response response) throws IOException {
        return response.peekBody(64).string().stripLeading().startsWith("{");
    }

    private static Response saying(Response response, String words) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ok", false).put("error_code", response.code()).put("description", words);
        String wait = response.header("Retry-After", "");
        if (wait != null && wait.matches("\\d{1,6}")) {
            answer.putObject("parameters").put("retry_after", Integer.parseInt(wait));
        }
        return response.newBuilder()
                .body(ResponseBody.create(answer.toString(), JSON))
                .build();
    }

    /** Somebody before the Bot API sent the request back. */
    static final class TurnedAway extends IOException {
        private final int code;

        TurnedAway(int code) {
            super("HTTP " + code);
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
