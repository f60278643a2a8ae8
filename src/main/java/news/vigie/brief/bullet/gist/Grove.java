package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;

/**
 * The chance of a thing by a logistic regression, and by trees that mend it where traits tell more together than each by
 * itself.
 *
 * @param traits those of the regression, and more for the trees
 */
record Grove<T>(List<Trait<T>> traits, Regression<T> linear, Trees trees) {
    /** @param plain the traits of the regression, which are the first of all traits */
    static <T> Grove<T> read(String name, List<Trait<T>> plain, List<Trait<T>> traits, List<String> lines) {
        return new Grove<>(traits, Regression.read(name, plain, lines), Trees.read(name, names(traits), lines));
    }

    /** Of the traits, and of what the regression makes of them. */
    static <T> List<String> names(List<Trait<T>> traits) {
        var names = new ArrayList<>(traits.stream().map(Trait::name).toList());
        names.add("logit");
        return names;
    }

    /** Of a thing by the regression, the trees' traits and behind them the logit. */
    float[] row(T thing, double known) {
        float[] row = Trait.row(traits, thing);
        row[traits.size()] = (float) (linear.logit(row) + known);
        return row;
    }

    /** @param known what else adds to the logit */
    double logit(T thing, double known) {
        float[] row = row(thing, known);
        return row[traits.size()] + trees.of(row);
    }

    double chance(T thing) {
        return Regression.chance(logit(thing, 0));
    }

    /** The lines that {@link #read} takes. */
    List<String> lines() {
        var lines = new ArrayList<>(linear.lines());
        lines.addAll(trees.lines());
        return lines;
    }
}
