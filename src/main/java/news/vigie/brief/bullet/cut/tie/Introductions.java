package news.vigie.brief.bullet.cut.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/**
 * Where an article says who somebody is, or what letters stand for, that it speaks of again: "Ann Lee, head of the
 * port", « la direction de l'aviation (DGAC) ».
 */
public final class Introductions {
    private static final Pattern LETTERS = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\d]{1,7})\\)");

    private final String text;

    /** Of each last word of a person's name where it stands first. */
    private final Map<String, Integer> first = new HashMap<>();

    /** The same, where it stands last. */
    private final Map<String, Integer> last = new HashMap<>();

    private final List<Span> persons = new ArrayList<>();

    private Introductions(Reading reading) {
        text = reading.article().text();
        for (Name name : reading.names()) {
            if (name.type() == NameType.PERSON) {
                persons.add(name.span());
                first.putIfAbsent(surname(name.span()), name.span().start());
                last.put(surname(name.span()), name.span().start());
            }
        }
    }

    public static Introductions of(Reading reading) {
        return reading.once(Introductions.class, Introductions::new);
    }

    private String surname(Span name) {
        return text.substring(text.lastIndexOf(' ', name.end() - 1) + 1, name.end());
    }

    /** Does only what is left out say who a person is, or what letters stand for? */
    public boolean lost(Row row, Candidate cut) {
        return hidesPerson(cut.span()) || isRole(row, cut) || hidesLetters(cut.span());
    }

    private boolean hidesPerson(Span cut) {
        return persons.stream()
                .anyMatch(name -> cut.contains(name)
                        && isFirst(name)
                        && last.getOrDefault(surname(name), name.start()) >= cut.end());
    }

    private boolean isFirst(Span name) {
        return first.getOrDefault(surname(name), name.start()) == name.start();
    }

    private boolean isMetAgain(Span name) {
        return last.getOrDefault(surname(name), name.start()) > name.start();
    }

    /** What stands behind a name that is met for the first of many times, but an age or a time. */
    private boolean isRole(Row row, Candidate cut) {
        int from = cut.from();
        return from > 0
                && row.edge(from) == Edge.COMMA
                && row.isCapital(from - 1)
                && !row.opens(from)
                && !row.tellsTime(from + 1)
                && row.count(Count.VERBS, from, cut.to()) == 0
                && persons.stream()
                        .anyMatch(
                                name -> name.end() == row.tokens().end(from - 1) && isFirst(name) && isMetAgain(name));
    }

    private boolean hidesLetters(Span cut) {
        Matcher letters = LETTERS.matcher(text).region(cut.start(), cut.end());
        while (letters.find()) {
            if (text.indexOf(letters.group(1), cut.end()) >= 0) {
                return true;
            }
        }
        return false;
    }
}
