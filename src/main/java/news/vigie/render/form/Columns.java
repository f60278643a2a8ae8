package news.vigie.render.form;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a terminal. */
final class Columns {
    private Columns() {}

    /** The lines of the text, none wider than that, broken at spaces; a word that is wider stands alone. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" +", -1)) {
            int needed = width(word);
            if (!line.isEmpty() && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += needed;
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** How many columns a terminal gives the text: two to ideographs and most emoji, none to combining marks. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        int type = UCharacter.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return eastAsian == UCharacter.EastAsianWidth.WIDE || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
