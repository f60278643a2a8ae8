package news.vigie.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a chat follows and what it does not want to see: words, topics or actors; and what its readers' votes say.
 *
 * @param followed what comes first
 * @param muted what never comes
 * @param voted what posts with votes were about, and what was thought of them: from −1, all disliked them, to 1, the
 *     nearer to 0 the fewer voted
 */
public record Tastes(List<String> followed, List<String> muted, Map<String, Double> voted) {
    public static final Tastes NONE = new Tastes(List.of(), List.of());

    public Tastes {
        followed = List.copyOf(followed);
        muted = List.copyOf(muted);
        voted = Map.copyOf(voted);
    }

    /** Where nobody voted. */
    public Tastes(List<String> followed, List<String> muted) {
        this(followed, muted, Map.of());
    }

    /** Those of one chat that is known by two names; where both have votes, the other's are heard. */
    public Tastes and(Tastes other) {
        var all = new HashMap<>(voted);
        all.putAll(other.voted);
        return new Tastes(both(followed, other.followed), both(muted, other.muted), all);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Whether nothing is followed or muted. */
    public boolean isNone() {
        return followed.isEmpty() && muted.isEmpty();
    }
}
