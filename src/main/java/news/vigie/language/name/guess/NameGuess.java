package news.vigie.language.name.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The names of a text in a language that there is no model of: capital words, weighed by what they are known to be and
 * by their neighbours; a form has one type in the whole text, and a last name alone is the person named in full.
 */
public final class NameGuess {
    private static final double LEAST = 1;
    private static final double SURE = 4;

    private NameGuess() {}

    public static List<Name> of(String text, List<Word> words, Language language) {
        List<NameRun> runs = new NameRuns(text, words, language).find();
        Map<String, Map<NameType, Double>> weights = weigh(runs, new NameTyper(language));
        Map<String, NameType> types = new HashMap<>();
        weights.forEach((form, byType) -> types.put(form, best(byType)));
        Map<String, NameType> ofPersons = partsOfPersons(types);
        ofPersons.keySet().removeIf(form -> isSurelyAnother(weights.get(form)));
        List<Name> names = new ArrayList<>();
        for (NameRun run : runs) {
            NameType type = ofPersons.getOrDefault(run.form(), types.getOrDefault(run.form(), NameType.OTHER));
            names.add(new Name(run.span(), type));
        }
        return names;
    }

    private static Map<String, Map<NameType, Double>> weigh(List<NameRun> runs, NameTyper typer) {
        Map<String, Map<NameType, Double>> weights = new HashMap<>();
        for (NameRun run : runs) {
            Map<NameType, Double> sum = weights.computeIfAbsent(run.form(), form -> new HashMap<>());
            typer.weigh(run).forEach((type, weight) -> sum.merge(type, weight, Double::sum));
        }
        return weights;
    }

    private static NameType best(Map<NameType, Double> weights) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .max(Map.Entry.<NameType, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(NameType.OTHER);
    }

    private static boolean isSurelyAnother(@Nullable Map<NameType, Double> weights) {
        return weights != null
                && Math.max(weights.getOrDefault(NameType.PLACE, 0.0), weights.getOrDefault(NameType.ORGANIZATION, 0.0))
                        >= SURE;
    }

    /** "Macron" and "Emmanuel", once "Emmanuel Macron" is known for a person. */
    private static Map<String, NameType> partsOfPersons(Map<String, NameType> types) {
        Map<String, NameType> parts = new HashMap<>();
        types.forEach((form, type) -> {
            if (type == NameType.PERSON && form.indexOf(' ') > 0) {
                parts.put(form.substring(form.lastIndexOf(' ') + 1), type);
                parts.put(form.substring(0, form.indexOf(' ')), type);
            }
        });
        return parts;
    }
}
