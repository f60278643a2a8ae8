package news.vigie.telegram.hour;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.digest.words.Folding;

/** A typed text as words, numbers and signs, and how far it has been read. */
final class Scan {
    private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+|\\S");
    private static final Pattern HALVES = Pattern.compile("\\b([ap])\\.\\s?m\\b\\.?");

    private final List<String> tokens;
    private int place;

    private Scan(List<String> tokens) {
        this.tokens = tokens;
    }

    static Scan of(String typed) {
        var tokens = new ArrayList<String>();
        Matcher token = TOKEN.matcher(HALVES.matcher(Folding.fold(typed)).replaceAll("$1m"));
        while (token.find()) {
            tokens.add(token.group());
        }
        return new Scan(tokens);
    }

    int place() {
        return place;
    }

    boolean isOver() {
        return place >= tokens.size();
    }

    /** The next token, or one further on; empty beyond the end. */
    String at(int ahead) {
        return place + ahead < tokens.size() ? tokens.get(place + ahead) : "";
    }

    void skip(int count) {
        place += count;
    }

    boolean isNumber(int ahead) {
        return !at(ahead).isEmpty() && Character.isDigit(at(ahead).charAt(0));
    }

    boolean isWord(int ahead) {
        return !at(ahead).isEmpty() && Character.isLetter(at(ahead).codePointAt(0));
    }

    /** Two digits, as minutes are written. */
    boolean isMinutes(int ahead) {
        return isNumber(ahead) && at(ahead).length() == 2 && at(ahead).charAt(0) < '6';
    }
}
