package news.vigie.brief.bullet.gist;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.language.Language;

/** What the words of an article have in common: its title, its sentences, how much each of these is of the whole. */
final class Setting {
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_LINES = 4;

    private final Rarity rarity;
    private final List<Line> lines;
    private final List<List<Token>> tokens;
    private final List<Token> title;
    private final Set<String> titleWords = new HashSet<>();
    private final Set<String> titleStems = new HashSet<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final double[] likeness;
    private final double[] centrality;
    private final int paragraphs;

    Setting(Draft draft) {
        Language language = draft.language();
        List<Line> lines = draft.lines();
        String title = draft.title();
        rarity = Rarity.in(language);
        this.lines = lines;
        tokens = lines.stream().map(line -> Token.of(line.text())).toList();
        this.title = Token.of(title);
        for (Token token : this.title) {
            if (!rarity.isStopWord(token.small())) {
                titleWords.add(token.small());
                titleStems.add(Rarity.stem(token.small()));
            }
        }
        List<Set<String>> stems = tokens.stream().map(this::stems).toList();
        stems.forEach(of -> of.forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        likeness = stems.stream().mapToDouble(this::likeness).toArray();
        centrality = stems.stream().mapToDouble(this::centrality).toArray();
        paragraphs = lines.stream().mapToInt(Line::paragraph).max().orElse(0) + 1;
        lines.forEach(line -> line.names().forEach(this::name));
    }

    private void name(String name) {
        Token.of(name).forEach(token -> named.merge(token.small(), 1, Integer::sum));
    }

    private Set<String> stems(List<Token> words) {
        var stems = new HashSet<String>();
        for (Token token : words) {
            String word = token.small();
            if (!rarity.isStopWord(word) && (word.length() >= LEAST_LETTERS || token.hasDigit())) {
                stems.add(Rarity.stem(word));
            }
        }
        return stems;
    }

    private double likeness(Collection<String> stems) {
        return (double) stems.stream().filter(titleStems::contains).count() / Math.max(1, titleStems.size());
    }

    private double centrality(Collection<String> stems) {
        double elsewhere = stems.stream()
                .mapToInt(stem -> spread.getOrDefault(stem, 1) - 1)
                .average()
                .orElse(0);
        return elsewhere / Math.max(LEAST_LINES, lines.size());
    }

    Rarity rarity() {
        return rarity;
    }

    int size() {
        return lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    List<Token> tokens(int line) {
        return tokens.get(line);
    }

    List<Token> title() {
        return title;
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    boolean inTitle(String word) {
        return titleWords.contains(word);
    }

    boolean isLikeTitle(String stem) {
        return titleStems.contains(stem);
    }

    /** How many sentences have a word of the stem. */
    int spreadOfStem(String stem) {
        return spread.getOrDefault(stem, 0);
    }

    int named(String word) {
        return named.getOrDefault(word, 0);
    }

    /** The share of the title's words that a sentence has. */
    double likeness(int line) {
        return likeness[line];
    }

    /** In how many of the other sentences a word of the sentence stands on average, as a share of them. */
    double centrality(int line) {
        return centrality[line];
    }

    int paragraphs() {
        return paragraphs;
    }
}
