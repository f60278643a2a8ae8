package news.vigie.brief.bullet.gist;

import java.util.List;
import java.util.stream.Stream;

/** What tells whether an editor's summary has two words in a row that the article has so. */
final class PairTraits {
    static final List<Trait<Pair>> ALL = List.of(
            Trait.of("times", pair -> Math.log(pair.times())),
            Trait.yes("sentence-1", pair -> pair.first() == 0),
            Trait.yes("sentence-2", pair -> pair.first() == 1),
            Trait.yes("sentence-3", pair -> pair.first() == 2),
            Trait.of("first", pair -> Math.log1p(pair.first()) / 3),
            Trait.of("near", pair -> 1.0 / (pair.first() + 1)),
            Trait.yes("title", Pair::isInTitle),
            Trait.of("spread", Pair::spread),
            Trait.yes("left-stop-word", pair -> pair.left().isStopWord()),
            Trait.yes("right-stop-word", pair -> pair.right().isStopWord()),
            Trait.yes(
                    "stop-words",
                    pair -> pair.left().isStopWord() && pair.right().isStopWord()),
            Trait.of("left", pair -> pair.left().logit()),
            Trait.of("right", pair -> pair.right().logit()),
            Trait.of("less", pair -> Math.min(pair.left().logit(), pair.right().logit())),
            Trait.of(
                    "left-content",
                    pair -> pair.left().isStopWord() ? 0 : pair.left().logit()),
            Trait.of(
                    "right-content",
                    pair -> pair.right().isStopWord() ? 0 : pair.right().logit()),
            Trait.of("both", pair -> pair.left().logit() * pair.right().logit()));

    private static final List<Trait<Pair>> MORE = List.of(
            Trait.of("left-rarity", pair -> pair.left().rarity()),
            Trait.of("right-rarity", pair -> pair.right().rarity()),
            Trait.of("left-times", pair -> pair.left().times()),
            Trait.of("right-times", pair -> pair.right().times()),
            Trait.of("left-capitals", pair -> pair.left().capitals()),
            Trait.of("right-capitals", pair -> pair.right().capitals()),
            Trait.yes("left-number", pair -> pair.left().isNumber()),
            Trait.yes("right-number", pair -> pair.right().isNumber()),
            Trait.yes("left-title", pair -> pair.left().inTitle()),
            Trait.yes("right-title", pair -> pair.right().inTitle()),
            Trait.of("sentences", pair -> pair.left().setting().size()),
            Trait.of(
                    "first-part",
                    pair -> (double) pair.first() / pair.left().setting().size()));

    /** For trees. */
    static final List<Trait<Pair>> DEEP =
            Stream.concat(ALL.stream(), MORE.stream()).toList();

    private PairTraits() {}
}
