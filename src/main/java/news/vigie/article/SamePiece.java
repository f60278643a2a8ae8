package news.vigie.article;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import news.vigie.article.phrase.Bare;
import news.vigie.feed.watch.LinkKey;

/** Tells whether two pages are of one article, by what they say of themselves. */
final class SamePiece {
    /** A column of the same title comes a day later; a date without its hour may be most of a day off. */
    private static final Duration ONE_MOMENT = Duration.ofHours(20);

    /** In characters. A title that begins as a shorter one does says the same. */
    private static final int TELLING = 20;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\p{P}|]*(?:(?:page|seite|pagina|sida|strona) \\d{1,2}|\\d{1,2} ?/ ?\\d{1,2})(?: ?(?:/|of|sur|von|de|di|van) ?\\d{1,2})?[)\\]]?$");

    private SamePiece() {}

    /** The one says that it is known by the other's address; or they have the same title, and claim no other day. */
    static boolean is(Extraction first, Extraction other) {
        Article begun = first.article();
        return isNamedAfter(begun.url(), other.article())
                || ((isOneTitle(first.title(), other.title()) || isOneTitle(begun.title(), other.title()))
                        && isOneMoment(begun, other.article()));
    }

    private static boolean isNamedAfter(URI url, Article other) {
        return LinkKey.of(url).equals(LinkKey.of(other.url()));
    }

    private static boolean isOneMoment(Article first, Article other) {
        Instant begin = first.published();
        Instant then = other.published();
        boolean claimed = first.dateline().claimed() && other.dateline().claimed();
        return !claimed
                || begin == null
                || then == null
                || Duration.between(begin, then).abs().compareTo(ONE_MOMENT) < 0;
    }

    private static boolean isOneTitle(String first, String other) {
        String one = bare(first);
        String two = bare(other);
        String shorter = one.length() < two.length() ? one : two;
        String longer = one.length() < two.length() ? two : one;
        return !shorter.isEmpty() && (one.equals(two) || (shorter.length() >= TELLING && goesOn(longer, shorter)));
    }

    private static boolean goesOn(String longer, String shorter) {
        return longer.startsWith(shorter) && !Character.isLetterOrDigit(longer.charAt(shorter.length()));
    }

    private static String bare(String title) {
        return PAGE_NUMBER.matcher(Bare.of(title)).replaceFirst("");
    }
}
