package news.vigie.language.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.language.Name;
import news.vigie.language.NameType;

/** How many of the names of labelled texts a model finds, with their exact place and type. */
public final class NameScores {
    /** Those that the program tells of. */
    public static final Set<NameType> TOLD = EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

    private final List<Name> wanted = new ArrayList<>();
    private final List<Name> found = new ArrayList<>();
    private final List<Name> right = new ArrayList<>();

    /** Every text is tagged by a model that has learnt from the other folds. */
    public static NameScores crossValidated(List<NameTrainer.Labelled> texts, int folds) {
        NameScores scores = new NameScores();
        for (int fold = 0; fold < folds; fold++) {
            List<NameTrainer.Labelled> own = part(texts, fold, folds, true);
            NameModel model = NameTrainer.train(part(texts, fold, folds, false)).model();
            own.forEach(text -> scores.add(text.names(), model.find(text.text(), text.language())));
        }
        return scores;
    }

    private static List<NameTrainer.Labelled> part(
            List<NameTrainer.Labelled> texts, int fold, int folds, boolean inside) {
        return IntStream.range(0, texts.size())
                .filter(i -> (i % folds == fold) == inside)
                .mapToObj(texts::get)
                .toList();
    }

    void add(List<Name> wantedNames, List<Name> foundNames) {
        Set<Name> both = new HashSet<>(wantedNames);
        both.retainAll(Set.copyOf(foundNames));
        wanted.addAll(wantedNames);
        found.addAll(foundNames);
        right.addAll(both);
    }

    /** Twice the right ones by the found and the wanted ones: F1, from 0 to 1. */
    public double of(Set<NameType> types) {
        long all = count(wanted, types) + count(found, types);
        return all == 0 ? 0 : 2.0 * count(right, types) / all;
    }

    private static long count(List<Name> names, Set<NameType> types) {
        return names.stream().filter(name -> types.contains(name.type())).count();
    }
}
