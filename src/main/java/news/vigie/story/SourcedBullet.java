package news.vigie.story;

import java.util.List;
import news.vigie.brief.Bullet;

/**
 * A bullet and the article that it is taken from.
 *
 * @param confirmedBy the names of other sources that say the same on their own (an agency's copy does not)
 * @param otherwise what other sources say where their numbers differ
 * @param fresh the reader was told of the story before, and this is new
 */
public record SourcedBullet(
        Bullet bullet, long report, String source, List<String> confirmedBy, List<Differing> otherwise, boolean fresh) {
    public SourcedBullet {
        confirmedBy = List.copyOf(confirmedBy);
        otherwise = List.copyOf(otherwise);
    }

    /** A bullet that nothing else is known of. */
    public SourcedBullet(Bullet bullet, long report, String source) {
        this(bullet, report, source, List.of(), List.of(), false);
    }
}
