package news.vigie.web.guard;

import java.util.Map;

/** What a browser may do with our pages, as headers: next to nothing, and nothing with anybody else. */
public final class Policy {
    private final Map<String, String> headers;

    public Policy(Inline style, Inline script) {
        String content = "default-src 'none'; style-src %s; script-src %s; connect-src 'self'; img-src data:;"
                .formatted(style.source(), script.source());
        headers = Map.of(
                "Content-Security-Policy",
                content + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer",
                "Cross-Origin-Resource-Policy",
                "same-origin",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cache-Control",
                "no-store",
                "Vary",
                "Accept-Language");
    }

    public Map<String, String> headers() {
        return headers;
    }
}
