package news.vigie.render;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.Item;
import news.vigie.language.Language;

/** Why a story stands where it does, as a sentence: what speaks for it, the weightiest first, and what against it. */
public final class Reasons {
    /** Those that have words of their own; a part that is new to this version is called by its name. */
    private static final Set<String> KNOWN =
            Set.of("sources", "weight", "freshness", "prominence", "topic", "words", "followed", "variety");

    private static final double NOTHING = 0.005;

    private Reasons() {}

    /** "Worth 2.37: independent sources (+1.39), freshness (+0.98)." */
    public static String of(Item item, Language language) {
        Messages messages = Messages.of(language);
        NumberFormat number = NumberFormat.getNumberInstance(messages.language().locale());
        number.setMinimumFractionDigits(2);
        number.setMaximumFractionDigits(2);
        List<Map.Entry<String, Double>> parts = item.why().entrySet().stream()
                .filter(part -> Math.abs(part.getValue()) >= NOTHING)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        double worth = item.why().values().stream().mapToDouble(part -> part).sum();
        String said = parts.stream()
                .map(part -> "%s (%s%s)"
                        .formatted(
                                name(part.getKey(), messages),
                                part.getValue() < 0 ? "−" : "+",
                                number.format(Math.abs(part.getValue()))))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? messages.text("why.unknown") : messages.text("why.worth", number.format(worth), said);
    }

    private static String name(String part, Messages messages) {
        return KNOWN.contains(part) ? messages.text("why.part." + part) : part;
    }
}
