package news.vigie.brief.bullet.gist;

import java.util.List;

/** What tells whether a passage is one of the best. */
final class LineTraits {
    static final List<Trait<Offer>> ALL = List.of(
            Trait.of("worth", Offer::worth),
            Trait.of("relative-worth", Offer::relativeWorth),
            Trait.of("rank", offer -> Math.log1p(offer.rank())),
            Trait.yes("best", offer -> offer.rank() == 0),
            Trait.yes("best-three", offer -> offer.rank() < 3),
            Trait.of("words-density", offer -> offer.ofWords() / offer.length()),
            Trait.of("pairs-density", offer -> offer.ofPairs() / offer.length()),
            Trait.of("length", offer -> Math.log(offer.length())),
            Trait.yes("short", offer -> offer.length() < 9),
            Trait.yes("long", offer -> offer.length() > 28),
            Trait.yes("sentence-1", offer -> offer.option().first() == 0),
            Trait.yes("sentence-2", offer -> offer.option().first() == 1),
            Trait.yes("sentence-3", offer -> offer.option().first() == 2),
            Trait.of("place", offer -> Math.log1p(offer.option().first())),
            Trait.of("part", offer -> (double) offer.option().first() / offer.setting().size()),
            Trait.yes("last", offer -> offer.option().last() == offer.setting().size() - 1),
            Trait.yes("opens-paragraph", offer -> offer.option().first() == 0
                    || offer.setting().line(offer.option().first() - 1).paragraph() != offer.line().paragraph()),
            Trait.of("paragraph", offer -> Math.log1p(offer.line().paragraph())),
            Trait.of("title-likeness", offer -> offer.setting().likeness(offer.option().first())),
            Trait.of("centrality", offer -> offer.setting().centrality(offer.option().first())),
            Trait.of("quoted", offer -> offer.option().quoted()),
            Trait.of("names", offer -> Math.min(4, offer.line().names().size()) / 4.0),
            Trait.yes("number", offer -> offer.option().text().chars().anyMatch(Character::isDigit)),
            Trait.yes("quotation", offer -> offer.option().quoted() > 0),
            Trait.of("commas", offer -> offer.option().text().chars().filter(c -> c == ',').count() / (double) offer.length()));

    private LineTraits() {}
}
