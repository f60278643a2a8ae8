package news.vigie.brief.bullet.gist;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param quoted the share of it in quotation marks, 0 to 1
 * @param sound whether it may be a bullet
 */
public record Line(String text, int paragraph, double quoted, boolean sound, List<String> names) {
    public Line {
        names = List.copyOf(names);
    }
}
