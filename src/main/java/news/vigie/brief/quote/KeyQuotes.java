package news.vigie.brief.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.speaker.Guess;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.WordLists;

/**
 * Which quotations a digest would show: whole, of a length to be read at a glance, to be understood alone, by somebody
 * whom the text surely names.
 */
final class KeyQuotes {
    private static final int FEWEST_WORDS = 5;
    private static final double SURE = 0.88;
    private static final double SURE_UNTOLD = 0.93;
    private static final int MOST_WORDS = 45;
    /** In fewer words a pronoun is all that is told of. */
    private static final int FEW_WORDS = 8;

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    /** "WDIV": a broadcaster's call sign. */
    private static final Pattern STATION = Pattern.compile("[KW][A-Z]{2,3}(?:-TV)?");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}'’]+$");

    private final Set<String> loose;
    private final Set<String> open;
    private final Set<String> pronouns;
    private final Set<String> outlets;

    KeyQuotes(Language language) {
        WordLists lists = WordLists.of(language);
        loose = lists.words("quote-openings");
        open = lists.words("broken-ends");
        pronouns = lists.words("loose-pronouns");
        outlets = lists.words("outlets");
    }

    boolean isKey(String words, Guess guess, boolean told) {
        Figure speaker = guess.speaker();
        return guess.probability() >= (told ? SURE : SURE_UNTOLD)
                && speaker != null
                && guess.plain()
                && isSomebody(speaker)
                && Character.isUpperCase(words.codePointAt(0))
                && !words.endsWith("?")
                && isWhole(List.of(SPACES.split(words.strip())), speaker);
    }

    private boolean isWhole(List<String> words, Figure speaker) {
        return words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && !isOfHimself(words, speaker)
                && standsAlone(words.stream().map(KeyQuotes::bare).toList());
    }

    /** "selon France 3" is the way of the news, not who speaks; a first name alone is anybody's. */
    private boolean isSomebody(Figure speaker) {
        String name = speaker.name().toLowerCase(Locale.ROOT);
        if (speaker.type() != NameType.PERSON) {
            return !outlets.contains(name) && !STATION.matcher(speaker.name()).matches();
        }
        return speaker.role() != null
                || name.indexOf(' ') >= 0
                || name.indexOf('\u00a0') >= 0
                || !Gazetteer.bundled().has(name, Gazetteer.FIRST_NAME);
    }

    /** "Jean has done nothing", said Jean Morel: nobody speaks so; somebody else did. */
    private static boolean isOfHimself(List<String> words, Figure speaker) {
        List<String> name = List.of(SPACES.split(speaker.name().toLowerCase(Locale.ROOT)));
        return speaker.type() == NameType.PERSON
                && words.stream()
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .map(KeyQuotes::bare)
                        .anyMatch(word -> word.equals(name.getFirst()) || word.equals(name.getLast()));
    }

    /** It does not go on from another sentence, nor break off, nor speak of "her" in a few words; it is no heading. */
    private boolean standsAlone(List<String> words) {
        boolean few = words.size() < FEW_WORDS;
        return !loose.contains(words.getFirst())
                && !open.contains(words.getLast())
                && !words.getLast().endsWith("'")
                && !(few && words.stream().anyMatch(this::isLoose));
    }

    private boolean isLoose(String word) {
        int elided = word.indexOf('\'');
        int joined = word.indexOf('-');
        return pronouns.contains(word)
                || (elided > 0 && pronouns.contains(word.substring(elided + 1)))
                || (elided > 0 && pronouns.contains(word.substring(0, elided + 1)))
                || (joined > 0 && pronouns.contains(word.substring(joined + 1)));
    }

    private static String bare(String word) {
        return (isLetters(word) ? word : EDGES.matcher(word).replaceAll(""))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /** No mark stands in it, as in most words. */
    private static boolean isLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isLetter(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
