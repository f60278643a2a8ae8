package news.vigie.brief.bullet.gist;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Something that a number tells of a thing. */
record Trait<T>(String name, ToDoubleFunction<T> value) {
    static <T> Trait<T> of(String name, ToDoubleFunction<T> value) {
        return new Trait<>(name, value);
    }

    static <T> Trait<T> yes(String name, Predicate<T> holds) {
        return new Trait<>(name, thing -> holds.test(thing) ? 1 : 0);
    }

    /** What traits tell of a thing, in their order, with a place behind them. */
    static <T> float[] row(List<Trait<T>> traits, T thing) {
        float[] row = new float[traits.size() + 1];
        for (int i = 0; i < traits.size(); i++) {
            row[i] = (float) traits.get(i).value().applyAsDouble(thing);
        }
        return row;
    }
}
