package news.vigie.telegram.edit.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A usual answer, for a button.
 *
 * @param code of at most 40 bytes
 */
public record Choice(String text, String code) {
    static Choice of(boolean chosen, String text, String code) {
        return new Choice(chosen ? "✓ " + text : text, code);
    }

    public static List<List<Choice>> rows(List<Choice> choices, int perRow) {
        var rows = new ArrayList<List<Choice>>();
        for (int from = 0; from < choices.size(); from += perRow) {
            rows.add(choices.subList(from, Math.min(choices.size(), from + perRow)));
        }
        return rows;
    }
}
