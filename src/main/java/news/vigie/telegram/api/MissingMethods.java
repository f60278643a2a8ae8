package news.vigie.telegram.api;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Says in the words of the Bot API that there is no method for rich messages where a server or the proxy before it says so
 * by a page: a 404 is given for what nobody carried out. Of all other calls a page tells nothing but that the server is
 * not there.
 */
final class MissingMethods implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String WORDS =
            "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found: method not found\"}";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() != 404 || !isRich(chain) || isJson(response)) {
            return response;
        }
        response.close();
        return response.newBuilder().body(ResponseBody.create(WORDS, JSON)).build();
    }

    private static boolean isRich(Chain chain) {
        String path = chain.request().url().encodedPath();
        return path.toLowerCase(Locale.ROOT).endsWith("/sendrichmessage");
    }

    private static boolean isJson(Response response) throws IOException {
        return response.peekBody(64).string().stripLeading().startsWith("{");
    }
}
