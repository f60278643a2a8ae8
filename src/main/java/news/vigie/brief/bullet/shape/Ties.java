package news.vigie.brief.bullet.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * Tells whether the end of a sentence answers a word before it, so that neither half is said without the other: « soit …
 * soit », "as dear as", « c'est le maire qui », "an old, creaking bridge".
 */
final class Ties {
    private record Pair(String first, String second) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> clefts;
    private final Set<String> relatives;
    private final Set<String> articles;
    private final Set<String> movements;
    private final Grammar grammar;
    private final Participles participles;

    Ties(Language language, Grammar grammar) {
        this.grammar = grammar;
        WordLists lists = WordLists.of(language);
        for (String line : lists.words("correlatives")) {
            String[] words = line.split(" ", 2);
            pairs.add(new Pair(words[0], words[1]));
        }
        clefts = lists.words("cleft-openings");
        relatives = lists.words("cleft-relatives");
        articles = lists.words("indefinite-articles");
        movements = lists.words("movements");
        participles = new Participles(language);
    }

    /** Does what begins there hold to what stands before it? */
    boolean hold(Tokens tokens, int from) {
        List<String> kept = tokens.between(0, from);
        List<String> gone = tokens.from(from);
        boolean paired = pairs.stream().anyMatch(pair -> kept.contains(pair.first()) && gone.contains(pair.second()));
        boolean cleft = clefts.contains(kept.getFirst()) && relatives.contains(gone.getFirst());
        return paired || cleft || isRow(tokens, from);
    }

    /** "by an old, creaking bridge": the noun of "old" stands behind. */
    private boolean isRow(Tokens tokens, int from) {
        return tokens.before(from) == Mark.COMMA
                && from > 1
                && articles.contains(tokens.word(from - 2))
                && participles.open(tokens, from);
    }

    /** "went to the house and found the man dead": without its second verb the first says nothing. */
    boolean areOneDeed(Tokens tokens, int coordinator) {
        int comma = coordinator - 1;
        while (comma > 0 && tokens.before(comma) != Mark.COMMA) {
            comma--;
        }
        return tokens.between(comma, coordinator).stream().anyMatch(movements::contains)
                || grammar.countVerbs(tokens, coordinator + 1, tokens.nextComma(coordinator)) > 1;
    }
}
