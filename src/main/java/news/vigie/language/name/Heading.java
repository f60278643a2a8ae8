package news.vigie.language.name;

import java.util.List;
import news.vigie.language.Word;

/** The words of a line, those of headings in capitals as they would be written inside a sentence. */
record Heading(List<Word> words, int from, int to) {
    private static final int SHORTEST = 4;
    private static final int SURE = 8;

    /** "SAINT-BRIMEUX" is "Saint-Brimeux"; an abbreviation stays what it is. */
    String form(int at) {
        String form = words.get(at).form();
        return isLong(form) ? titled(form) : inCapitals(form, SHORTEST) && hasNeighbour(at) ? titled(form) : form;
    }

    private static boolean isLong(String form) {
        return inCapitals(form, SURE);
    }

    private boolean hasNeighbour(int at) {
        return (at > from && inCapitals(words.get(at - 1).form(), 2))
                || (at + 1 < to && inCapitals(words.get(at + 1).form(), 2));
    }

    private static boolean inCapitals(String form, int least) {
        if (form.length() < least || !Character.isLetter(form.charAt(0))) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c) || c == '.') {
                return false;
            }
        }
        return true;
    }

    private static String titled(String form) {
        StringBuilder titled = new StringBuilder(form.length());
        boolean start = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            titled.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return titled.toString();
    }
}
