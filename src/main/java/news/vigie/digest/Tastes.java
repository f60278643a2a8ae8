package news.vigie.digest;

import java.util.List;

/**
 * What a chat follows and what it does not want to see: words, topics or actors.
 *
 * @param followed what comes first
 * @param muted what never comes
 */
public record Tastes(List<String> followed, List<String> muted) {
    public static final Tastes NONE = new Tastes(List.of(), List.of());

    public Tastes {
        followed = List.copyOf(followed);
        muted = List.copyOf(muted);
    }

    public boolean isNone() {
        return followed.isEmpty() && muted.isEmpty();
    }
}
