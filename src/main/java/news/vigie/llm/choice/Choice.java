package news.vigie.llm.choice;

import java.util.List;

/**
 * A sentence that a model chose.
 *
 * @param sentence its number in the question, counted from 1
 * @param keep the parts of it to keep; none: all of it
 */
public record Choice(int sentence, List<String> keep) {
    public Choice {
        keep = List.copyOf(keep);
    }
}
