package news.vigie.brief.bullet.flaw;

import java.util.List;
import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.language.Language;

/**
 * Finds the words that point to what only another sentence names: "such incidents", "this document", « le joueur »,
 * « C'est le message », « ce dernier ».
 */
final class Orphans {
    /** Behind so many words, "there" is a place that the sentence itself names. */
    private static final int REACH = 10;

    /** A name in so many words may be meant by "the latter". */
    private static final int SOON = 12;

    private static final int LATER = 5;
    private static final int STEM = 5;
    private static final Set<String> OPEN_RELATIVES = Set.of("qui", "que", "qu", "dont", "où", "who", "that", "which");

    private final Phrases loose;
    private final Phrases persons;
    private final Phrases bare;
    private final Phrases describing;
    private final Phrases demonstratives;
    private final Phrases times;
    private final Phrases afterwards;
    private final Phrases namedClefts;
    private final Phrases placedClefts;
    private final Phrases unnamedPlaces;

    Orphans(Language language) {
        loose = Phrases.of(language, "loose-words");
        persons = Phrases.of(language, "loose-persons");
        bare = Phrases.of(language, "bare-subjects");
        describing = Phrases.of(language, "describing");
        demonstratives = Phrases.of(language, "demonstratives");
        times = Phrases.of(language, "time-nouns");
        afterwards = Phrases.of(language, "afterwards");
        namedClefts = Phrases.of(language, "named-clefts");
        placedClefts = Phrases.of(language, "placed-clefts");
        unnamedPlaces = Phrases.of(language, "place-pronouns");
    }

    /** Given the words in small letters, and whether a name is among them. */
    boolean isIn(List<String> words, boolean named) {
        return loose.within(words)
                || pointsToSomebody(words.subList(0, Math.min(SOON, words.size())))
                || afterwards.within(words.subList(0, Math.min(LATER, words.size())))
                || unnamedPlaces.within(words.subList(0, Math.min(REACH, words.size())))
                || isBare(words, named)
                || isCleft(words)
                || pointsBack(words);
    }

    /** « cette dernière », but not « cette dernière semaine ». */
    private boolean pointsToSomebody(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            int length = persons.opening(words.subList(at, words.size()));
            if (length > 0 && times.opening(words.subList(at + length, words.size())) == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBare(List<String> words, boolean named) {
        int length = named ? 0 : bare.opening(words);
        return length > 0 && length < words.size() && describing.opening(words.subList(length, words.size())) == 0;
    }

    /** Does it begin like « C'est le maire qui a signé » and lack the clause that tells what it is? */
    private boolean isCleft(List<String> words) {
        return (namedClefts.opening(words) > 0 && !words.contains("qui"))
                || (placedClefts.opening(words) > 0 && !words.contains("que") && !words.contains("qu"));
    }

    /** "this bridge" where no bridge has been named in the sentence. */
    private boolean pointsBack(List<String> words) {
        boolean cleft = placedClefts.opening(words) > 0;
        for (int at = 0; at < words.size() - 1; at++) {
            List<String> rest = words.subList(at, words.size());
            int noun = at + demonstratives.opening(rest);
            if (noun > at
                    && noun < words.size()
                    && times.opening(words.subList(noun, words.size())) == 0
                    && words.get(noun).length() > 3
                    && !isNamed(words.subList(0, at), words.get(noun))
                    && (cleft || !isTold(words, noun))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(List<String> before, String noun) {
        String stem = noun.substring(0, Math.min(STEM, noun.length()));
        return before.stream().anyMatch(word -> word.startsWith(stem));
    }

    /** « ces Français qui vivent à l'étranger »: what comes behind tells which. */
    private static boolean isTold(List<String> words, int noun) {
        return words.subList(noun, Math.min(noun + 3, words.size())).stream().anyMatch(OPEN_RELATIVES::contains);
    }
}
