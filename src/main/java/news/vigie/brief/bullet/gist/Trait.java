package news.vigie.brief.bullet.gist;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Something that a number tells of a thing. */
record Trait<T>(String name, ToDoubleFunction<T> value) {
    static <T> Trait<T> of(String name, ToDoubleFunction<T> value) {
        return new Trait<>(name, value);
    }

    static <T> Trait<T> yes(String name, java.util.function.Predicate<T> holds) {
        return new Trait<>(name, thing -> holds.test(thing) ? 1 : 0);
    }

    static <T> double[] all(List<Trait<T>> traits, T thing) {
        double[] values = new double[traits.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = traits.get(i).value().applyAsDouble(thing);
        }
        return values;
    }
}
