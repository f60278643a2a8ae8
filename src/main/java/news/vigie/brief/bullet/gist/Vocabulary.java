package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of an article and each two of them that stand in a row. */
final class Vocabulary {
    private final Setting setting;
    private final Map<String, Use> byWord = new HashMap<>();
    private final Map<Long, Integer> byPair = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> titlePairs = new HashSet<>();

    Vocabulary(Setting setting) {
        this.setting = setting;
        List<Token> title = setting.title();
        for (int i = 1; i < title.size(); i++) {
            titlePairs.add(title.get(i - 1).small() + ' ' + title.get(i).small());
        }
        for (int line = 0; line < setting.size(); line++) {
            read(line, setting.tokens(line));
        }
    }

    private void read(int line, List<Token> tokens) {
        Use before = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Use use = byWord.computeIfAbsent(token.small(), this::add);
            use.see(line, i == 0, token.capital());
            if (before != null) {
                pair(before, use).see(line);
                markBesideTitle(before, use);
            }
            before = use;
        }
    }

    private Use add(String word) {
        var use = new Use(uses.size(), word, setting);
        uses.add(use);
        return use;
    }

    private Pair pair(Use left, Use right) {
        return pairs.get(byPair.computeIfAbsent(key(left, right), key -> {
            pairs.add(new Pair(left, right, titlePairs.contains(left.word() + ' ' + right.word())));
            return pairs.size() - 1;
        }));
    }

    private static void markBesideTitle(Use left, Use right) {
        if (left.inTitle()) {
            right.seeBesideTitle();
        }
        if (right.inTitle()) {
            left.seeBesideTitle();
        }
    }

    private static long key(Use left, Use right) {
        return (long) left.id() << Integer.SIZE | right.id();
    }

    List<Use> uses() {
        return uses;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** What the passages have of the article's words; others count for their length alone. */
    List<Offer> offers(List<Option> options) {
        var offers = new ArrayList<Offer>();
        for (Option option : options) {
            offers.add(offer(offers.size(), option));
        }
        return offers;
    }

    private Offer offer(int number, Option option) {
        List<Token> tokens = Token.of(option.text());
        var words = new ArrayList<Integer>();
        var rows = new ArrayList<Integer>();
        Use before = null;
        for (Token token : tokens) {
            Use use = byWord.get(token.small());
            if (use != null) {
                words.add(use.id());
            }
            Integer pair = use == null || before == null ? null : byPair.get(key(before, use));
            if (pair != null) {
                rows.add(pair);
            }
            before = use;
        }
        return new Offer(number, option, ints(words), ints(rows), tokens.size());
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
