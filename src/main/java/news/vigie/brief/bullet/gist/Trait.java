package news.vigie.brief.bullet.gist;

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
}
