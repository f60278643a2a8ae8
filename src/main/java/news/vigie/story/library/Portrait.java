package news.vigie.story.library;

import java.time.Instant;
import java.util.List;

/**
 * What is known of somebody.
 *
 * @param name as it was written last
 * @param roles what the articles call him, the latest first
 * @param articles how many name him
 * @param quotes how many of his are kept, each once
 * @param latest the newest articles, of one story each
 */
public record Portrait(String name, List<Held> roles, int articles, int quotes, List<Clipping> latest) {
    public Portrait {
        roles = List.copyOf(roles);
        latest = List.copyOf(latest);
    }

    /** A role, and when it was first and last given. */
    public record Held(String role, Instant first, Instant last) {}
}
