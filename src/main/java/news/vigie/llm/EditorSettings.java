package news.vigie.llm;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The optional model service; see {@code editor:} in the configuration. Without a url there is none. */
public record EditorSettings(
        @Nullable URI url, @Nullable String model, @Nullable String key, long dailyTokens) {
    public static final EditorSettings NONE = new EditorSettings(null, null, null, 0);

    /** The key is left out. */
    @Override
    public String toString() {
        return "EditorSettings[url=%s, model=%s, dailyTokens=%d]".formatted(url, model, dailyTokens);
    }
}
