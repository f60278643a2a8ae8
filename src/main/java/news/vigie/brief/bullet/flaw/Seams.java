package news.vigie.brief.bullet.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Where a page ran two lines together without a space between them: "plus dur en 1958"Face à leurs inquiétudes",
 * "rappelle l'ONG.Après l'offensive", "Une réforme risquéeLa réforme". The first is often a sub-heading.
 */
public final class Seams {
    private static final String CLOSING = "\"»”";
    private static final String OPENING = "\"«“";
    private static final String STOPS = ".?!…";
    private static final int LEAST_LETTERS = 3;
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final Quotations quotations;
    private final Set<String> halves;
    private final Set<String> fresh;

    public Seams(String text, Quotations quotations, Language language) {
        this.text = text;
        this.quotations = quotations;
        halves = WordLists.of(language).words("sentence-starts");
        fresh = WordLists.of(language).words("fresh-starts");
    }

    /** The sentence, cut where a mark shows that lines were run together. */
    public List<Span> pieces(Span sentence) {
        var pieces = new ArrayList<Span>();
        int from = sentence.start();
        for (int at = sentence.start() + LEAST_LETTERS; at < sentence.end() - 1; at++) {
            if (isAtMark(at)) {
                pieces.add(new Span(from, at));
                from = at;
            }
        }
        pieces.add(new Span(from, sentence.end()));
        return pieces;
    }

    private boolean isAtMark(int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Character.isUpperCase(c)) {
            return !quotations.isQuoted(at) && isBegun(at) && (isClosed(at - 1) || isStopped(at - 1) || isDash(at - 1));
        }
        return OPENING.indexOf(c) >= 0
                && quotations.isQuoted(at)
                && Character.isLetter(text.charAt(at + 1))
                && (CLOSING.indexOf(before) >= 0 || Character.isLetterOrDigit(before));
    }

    private boolean isBegun(int at) {
        char next = text.charAt(at + 1);
        boolean preposition = next == ' ' && "AÀ".indexOf(text.charAt(at)) >= 0;
        return Character.isLowerCase(next) || next == '\'' || next == '’' || preposition;
    }

    /** A closing mark that stands behind a word. */
    private boolean isClosed(int at) {
        return text.charAt(at) == ')' || (CLOSING.indexOf(text.charAt(at)) >= 0 && quotations.isQuoted(at));
    }

    /** A stop behind a word that is no initial and no title: "l'ONG.", but "J.", "Mr." */
    private boolean isStopped(int at) {
        if (STOPS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int start = at;
        while (start > 0 && at - start <= LEAST_LETTERS && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return at - start > LEAST_LETTERS || CLOSING.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isDash(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '–') && at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) != ' ';
    }

    /** Are two lines run together within a word of the stretch? A name may have a capital inside: "YouTube". */
    boolean inAWord(Span stretch) {
        for (int at = stretch.start() + 1; at < stretch.end() - 1; at++) {
            if (Character.isUpperCase(text.charAt(at)) && isSeam(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeam(int at) {
        char before = text.charAt(at - 1);
        if (before == ' ') {
            return at > 2 && endsWordOrAcronym(at - 2) && starts(at, fresh);
        }
        if (Character.isUpperCase(before)) {
            return isBegun(at) && isShouted(at - 1) && (starts(at, halves) || starts(at, fresh));
        }
        return isBegun(at)
                && (Character.isDigit(before) || Character.isLowerCase(before))
                && (endsSmallWord(at) || starts(at, halves));
    }

    /** "la baisse de la TVA Sans fermer la porte": a capital behind an initial may be a name. */
    private boolean endsWordOrAcronym(int at) {
        return Character.isLowerCase(text.charAt(at))
                || (Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at - 1)));
    }

    /** "LES BONS POINTSParmi": a word in capitals. */
    private boolean isShouted(int at) {
        return at >= LEAST_LETTERS
                && Character.isUpperCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at - 2));
    }

    private boolean endsSmallWord(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return at - start >= LEAST_LETTERS && Character.isLowerCase(text.charAt(start));
    }

    private boolean starts(int at, Set<String> words) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean elided = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        return words.contains(text.substring(at, end) + (elided ? "'" : ""));
    }
}
