package news.vigie.brief.bullet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.vigie.brief.Reading;
import news.vigie.language.Name;
import news.vigie.language.Terms;

/**
 * What a passage is worth: where it stands (the beginning is hard to beat), what it shares with the title and with the
 * rest of the article, whether it names and counts; the shorter the better. The factors were tried out on articles with
 * the summaries that their editors wrote (OrangeSum, CNN/DailyMail), against the first three sentences.
 */
final class Worth {
    private static final int TOPIC_TERMS = 10;
    private static final int LONG = 30;
    private static final int FEW = 11;
    private static final double LITTLE = 0.25;
    private static final int LEAST_SENTENCES = 4;
    private static final int MOST_NAMES = 3;

    private final Reading reading;
    private final Set<String> title;
    private final Map<String, Long> spread;
    private final Set<String> topic;
    private final int sentences;
    private final Places names;

    Worth(Reading reading, List<Passage> all) {
        this.reading = reading;
        title = new HashSet<>(
                new Terms().of(reading.article().title(), reading.article().language()));
        spread = all.stream()
                .filter(passage -> !passage.has(Flaw.FURNITURE))
                .map(Passage::terms)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        topic = spread.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(TOPIC_TERMS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        sentences = all.size();
        names = new Places(reading.names().stream().map(Name::span).toList());
    }

    double of(Passage passage) {
        return 4.0 / (passage.place() + 2)
                - 0.01 * passage.place()
                + 1.2 * ofTitle(passage)
                + 2.0 * centrality(passage)
                + 1.0 * ofTopic(passage)
                + 0.15 * Math.min(MOST_NAMES, names(passage)) / MOST_NAMES
                + (hasNumber(passage) ? 0.1 : 0)
                - 0.3 * passage.quoted()
                - (isPoor(passage) ? 1.2 : 0)
                - 0.015 * passage.words()
                - 0.02 * Math.max(0, passage.words() - LONG);
    }

    /**
     * "La piste s'étire sur 202 mètres.": a few words that say nothing of what the title says lack what is around them.
     */
    private boolean isPoor(Passage passage) {
        return passage.words() < FEW && ofTitle(passage) < LITTLE;
    }

    private double ofTitle(Passage passage) {
        return title.isEmpty()
                ? 0
                : (double) title.stream().filter(passage.terms()::contains).count() / title.size();
    }

    /** In how many of the other sentences a term of the passage stands on average, as a share of them. */
    private double centrality(Passage passage) {
        return passage.terms().stream()
                        .mapToDouble(term -> spread.getOrDefault(term, 1L) - 1.0)
                        .average()
                        .orElse(0)
                / Math.max(LEAST_SENTENCES, sentences);
    }

    private double ofTopic(Passage passage) {
        return (double) topic.stream().filter(passage.terms()::contains).count() / TOPIC_TERMS;
    }

    private int names(Passage passage) {
        return passage.kept().stream()
                .mapToInt(stretch -> names.within(stretch, MOST_NAMES))
                .sum();
    }

    private boolean hasNumber(Passage passage) {
        String text = reading.article().text();
        return passage.kept().stream()
                .anyMatch(stretch -> stretch.in(text).chars().anyMatch(Character::isDigit));
    }
}
