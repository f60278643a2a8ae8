package news.vigie.llm.service;

import java.net.URI;
import java.util.List;
import okhttp3.HttpUrl;

/** Where an OpenAI-compatible service takes questions. */
final class Endpoint {
    private static final List<String> COMPLETIONS = List.of("chat", "completions");

    private Endpoint() {}

    /** The address of the chat completions: the url itself if it names them already, else below it. Its query stays. */
    static HttpUrl completions(URI url) {
        HttpUrl base = HttpUrl.get(url.toString());
        List<String> path =
                base.pathSegments().stream().filter(part -> !part.isEmpty()).toList();
        if (path.size() >= 2 && path.subList(path.size() - 2, path.size()).equals(COMPLETIONS)) {
            return base;
        }
        return base.newBuilder().addPathSegments(String.join("/", COMPLETIONS)).build();
    }
}
