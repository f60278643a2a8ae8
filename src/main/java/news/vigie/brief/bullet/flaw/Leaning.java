package news.vigie.brief.bullet.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Tells a sentence that can stand alone from one that leans on the sentence before it. */
public final class Leaning {
    /** "US officials" is no "us". */
    private static final Pattern INITIALS =
            Pattern.compile("\\W*\\p{Lu}{2,}(?!\\p{L}|['’])(?!\\W+\\p{Lu}{2,}).*", Pattern.DOTALL);

    private static final int NEAR = 7;

    private final Phrases loose;
    private final Phrases connectives;
    private final Phrases free;
    private final Phrases complements;
    private final Phrases attributions;
    private final Phrases truncated;
    private final Set<String> articles;
    private final Set<String> auxiliaries;
    private final Phrases scenes;

    public Leaning(Language language) {
        loose = Phrases.of(language, "loose-openings");
        connectives = Phrases.of(language, "connectives");
        free = Phrases.of(language, "free-openings");
        complements = Phrases.of(language, "connective-complements");
        attributions = Phrases.of(language, "loose-attributions");
        truncated = Phrases.of(language, "truncated-openings");
        articles = WordLists.of(language).words("indefinite-articles");
        scenes = Phrases.of(language, "background-openings");
        auxiliaries = WordLists.of(language).words("auxiliaries");
    }

    /** Given the sentence and its words in small letters. */
    public boolean leans(String sentence, List<String> words) {
        return attributions.within(words) || opensLoosely(sentence, words);
    }

    /** Does it begin with what the sentence before names, though it says the rest by itself? */
    boolean opensLoosely(String sentence, List<String> words) {
        boolean opening = loose.opening(words) > 0 || isConnected(words);
        return opening
                && free.opening(words) == 0
                && !INITIALS.matcher(sentence).matches();
    }

    /** « En 2015, la ville avait … »: does a comma end what it opens with? */
    boolean setsScene(Tokens words) {
        return scenes.opening(words.from(0)) > 0 && words.nextComma(0) < words.size();
    }

    /** "In addition,", but not "In addition to the dead". */
    private boolean isConnected(List<String> words) {
        int length = connectives.opening(words);
        return length > 0 && complements.opening(words.subList(length, words.size())) == 0;
    }

    /** Where somebody speaks who is "he" or "she" there; -1: nobody does. */
    int attribution(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (attributions.opening(words.subList(at, words.size())) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** "Pour limiter les risques.", "Une mort qui attriste la ville.": what needs a verb from the sentence before. */
    boolean isTruncated(String sentence, List<String> words) {
        boolean opens = truncated.opening(words) > 0
                && (sentence.indexOf(',') < 0 || words.stream().noneMatch(auxiliaries::contains));
        return opens || isOnlyNoun(words);
    }

    private boolean isOnlyNoun(List<String> words) {
        if (words.isEmpty() || !articles.contains(words.getFirst())) {
            return false;
        }
        int relative = words.subList(0, Math.min(NEAR, words.size())).indexOf("qui");
        return relative > 0
                && words.stream().skip(relative).filter(auxiliaries::contains).count() < 2
                && words.stream().limit(relative).noneMatch(auxiliaries::contains);
    }
}
