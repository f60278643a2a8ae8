package news.vigie.brief.bullet.gist;

import java.util.List;
import news.vigie.language.Language;

/**
 * An article before its bullets are chosen.
 *
 * @param lines its sentences in order
 * @param options what may be a bullet, in order
 */
public record Draft(Language language, String title, List<Line> lines, List<Option> options) {
    public Draft {
        lines = List.copyOf(lines);
        options = List.copyOf(options);
    }
}
