package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a summary some passages have, as the mean of ROUGE-1 and ROUGE-2 (Lin, 2004), F1. */
final class Rouge {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final int length;
    private final int firstPair;
    private final int[] wanted;

    /**
     * What a passage has of the summary.
     *
     * @param shared the numbers of the words and pairs that the summary has too, repeated as they are
     * @param length in tokens
     */
    record Portion(List<Integer> shared, int length) {}

    Rouge(Collection<String> summary) {
        List<String> tokens = summary.stream()
                .flatMap(text -> Token.of(text).stream())
                .map(Token::small)
                .toList();
        length = tokens.size();
        count(tokens);
        firstPair = numbers.size();
        count(inRow(tokens));
        wanted = new int[numbers.size()];
        numbers.forEach((thing, number) -> wanted[number] = counts.getOrDefault(thing, 0));
    }

    private void count(List<String> things) {
        for (String thing : things) {
            numbers.putIfAbsent(thing, numbers.size());
            counts.merge(thing, 1, Integer::sum);
        }
    }

    private static List<String> inRow(List<String> tokens) {
        var rows = new ArrayList<String>();
        for (int i = 1; i < tokens.size(); i++) {
            rows.add(tokens.get(i - 1) + ' ' + tokens.get(i));
        }
        return rows;
    }

    boolean hasWord(String word, int times) {
        return counts.getOrDefault(word, 0) >= times;
    }

    boolean hasPair(String left, String right) {
        return counts.containsKey(left + ' ' + right);
    }

    int length() {
        return length;
    }

    Portion portion(String passage) {
        List<String> tokens = Token.of(passage).stream().map(Token::small).toList();
        var things = new ArrayList<>(tokens);
        things.addAll(inRow(tokens));
        List<Integer> shared =
                things.stream().filter(numbers::containsKey).map(numbers::get).toList();
        return new Portion(shared, tokens.size());
    }

    /** 0 to 1. */
    double of(Collection<Portion> passages) {
        int[] left = wanted.clone();
        int tokens = 0;
        int words = 0;
        int pairs = 0;
        for (Portion passage : passages) {
            tokens += passage.length();
            for (int thing : passage.shared()) {
                boolean had = left[thing]-- > 0;
                words += had && thing < firstPair ? 1 : 0;
                pairs += had && thing >= firstPair ? 1 : 0;
            }
        }
        return 1.0 * words / Math.max(1, tokens + length) + 1.0 * pairs / Math.max(1, tokens + length - 2);
    }

    /** The passages that have most of it, taken one by one, as numbers. */
    List<Integer> best(List<Portion> passages, int count) {
        var taken = new ArrayList<Integer>();
        var portions = new ArrayList<Portion>();
        double worth = 0;
        while (taken.size() < count) {
            int next = -1;
            for (int i = 0; i < passages.size(); i++) {
                portions.add(passages.get(i));
                double with = taken.contains(i) ? 0 : of(portions);
                portions.removeLast();
                if (with > worth) {
                    worth = with;
                    next = i;
                }
            }
            if (next < 0) {
                break;
            }
            taken.add(next);
            portions.add(passages.get(next));
        }
        return taken;
    }
}
