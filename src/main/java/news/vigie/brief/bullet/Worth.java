package news.vigie.brief.bullet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.vigie.brief.Reading;
import news.vigie.language.Terms;

/**
 * What a passage is worth: where it stands (the beginning is hard to beat), what it shares with the title and with the rest of
 * the article, whether it names and counts.
 */
final class Worth {
    private final Reading reading;
    private final Set<String> title;
    private final Map<String, Long> spread;
    private final int sentences;

    Worth(Reading reading, List<Passage> all) {
        this.reading = reading;
        title = new HashSet<>(
                new Terms().of(reading.article().title(), reading.article().language()));
        spread = all.stream()
                .filter(passage -> !passage.has(Flaw.FURNITURE))
                .map(Passage::terms)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        sentences = all.size();
    }

    double of(Passage passage) {
        return position(passage)
                + 1.2 * ofTitle(passage)
                + 0.8 * centrality(passage)
                + 0.3 * Math.min(3, names(passage)) / 3
                + 0.2 * (hasNumber(passage) ? 1 : 0)
                - 0.5 * passage.quoted()
                - 0.02 * Math.max(0, passage.words() - 30);
    }

    private static double position(Passage passage) {
        return 3.0 / (passage.place() + 2) - 0.01 * passage.place();
    }

    private double ofTitle(Passage passage) {
        return title.isEmpty()
                ? 0
                : (double) title.stream().filter(passage.terms()::contains).count() / title.size();
    }

    private double centrality(Passage passage) {
        double sum = passage.terms().stream()
                .mapToDouble(term -> spread.getOrDefault(term, 1L) - 1.0)
                .sum();
        return passage.terms().isEmpty()
                ? 0
                : Math.min(1, 4 * sum / passage.terms().size() / Math.max(4, sentences));
    }

    private long names(Passage passage) {
        return reading.names().stream()
                .filter(name -> passage.kept().stream().anyMatch(stretch -> stretch.contains(name.span())))
                .count();
    }

    private boolean hasNumber(Passage passage) {
        String text = reading.article().text();
        return passage.kept().stream()
                .anyMatch(stretch -> stretch.in(text).chars().anyMatch(Character::isDigit));
    }
}
