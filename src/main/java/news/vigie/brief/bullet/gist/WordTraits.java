package news.vigie.brief.bullet.gist;

import java.util.List;

/** What tells whether an editor's summary has a word of the article. */
final class WordTraits {
    static final List<Trait<Use>> ALL = List.of(
            Trait.of("rarity", use -> use.rarity() / 5),
            Trait.yes("stop-word", Use::isStopWord),
            Trait.of("letters", use -> use.word().length() / 8.0),
            Trait.yes("number", Use::isNumber),
            Trait.of("capitals", Use::capitals),
            Trait.of("times", use -> Math.log1p(use.times())),
            Trait.of("spread", Use::spread),
            Trait.of("stem-spread", use -> Math.log1p(use.setting().spreadOfStem(use.stem()))),
            Trait.yes("sentence-1", use -> use.first() == 0),
            Trait.yes("sentence-2", use -> use.first() == 1),
            Trait.yes("sentence-3", use -> use.first() == 2),
            Trait.yes("sentences-4-to-6", use -> use.first() >= 3 && use.first() <= 5),
            Trait.of("first", use -> Math.log1p(use.first()) / 3),
            Trait.of("first-part", use -> (double) use.first() / use.setting().size()),
            Trait.of("last-part", use -> (double) use.last() / use.setting().size()),
            Trait.of("thirds", Use::thirds),
            Trait.of("paragraphs", Use::paragraphs),
            Trait.of("early", Use::early),
            Trait.yes("title", Use::inTitle),
            Trait.yes("like-title", use -> !use.isStopWord() && use.setting().isLikeTitle(use.stem())),
            Trait.yes("title-and-sentence-1", use -> use.inTitle() && use.first() == 0),
            Trait.yes("no-title", use -> !use.setting().hasTitle()),
            Trait.yes("beside-title", Use::isBesideTitle),
            Trait.of("title-likeness", Use::likeness),
            Trait.of("centrality", Use::centrality),
            Trait.of("quoted", Use::quoted),
            Trait.of("named", use -> Math.log1p(use.setting().named(use.word()))),
            Trait.of("rarity-times", use -> use.rarity() / 5 * Math.log1p(use.times())),
            Trait.of("capitals-sentence-1", use -> use.first() == 0 ? use.capitals() : 0),
            Trait.of("number-first", use -> use.isNumber() ? 1.0 / (use.first() + 1) : 0),
            Trait.of("shortest", use -> use.shortest() / 30.0),
            Trait.of("sentences", use -> Math.log(use.setting().size()) / 3),
            Trait.yes("sound", Use::isSound));

    /** What tells whether the summary has it once more. */
    static final List<Trait<Use>> AGAIN = List.of(
            Trait.yes("stop-word", Use::isStopWord),
            Trait.of("rarity", use -> use.rarity() / 5),
            Trait.of("times", use -> Math.log1p(use.times())),
            Trait.of("stop-word-times", use -> use.isStopWord() ? Math.log1p(use.times()) : 0),
            Trait.of("spread", Use::spread),
            Trait.yes("sentence-1", use -> use.first() == 0),
            Trait.yes("title", Use::inTitle));

    private WordTraits() {}
}
