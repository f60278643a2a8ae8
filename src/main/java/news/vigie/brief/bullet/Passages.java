package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.brief.Phrases;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.alone.Standing;
import news.vigie.brief.bullet.cut.CutFinder;
import news.vigie.brief.bullet.cut.Shortening;
import news.vigie.brief.bullet.cut.tie.Headline;
import news.vigie.brief.bullet.flaw.Beginning;
import news.vigie.brief.bullet.flaw.Ends;
import news.vigie.brief.bullet.flaw.Flaw;
import news.vigie.brief.bullet.flaw.Flaws;
import news.vigie.brief.bullet.flaw.Furniture;
import news.vigie.brief.bullet.flaw.Markup;
import news.vigie.brief.bullet.flaw.Seams;
import news.vigie.brief.bullet.flaw.Voice;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.language.Language;
import news.vigie.language.Sentence;
import news.vigie.language.Span;

/**
 * Reads an article for what its sentences offer: each as it is and shorter, and one that leans on the sentence before
 * it together with that, or with the name of whom it speaks in a bracket.
 */
final class Passages {
    /** A piece of the article between two stops, and where it stands. */
    private record Piece(Span span, int place, int paragraph, Set<Flaw> always) {}

    /** What the headline announces may need so much of the words allowed: a reader misses it first. */
    private static final double NEWS = 1.5;

    /** No rules of cutting are known for other languages: so much of what is allowed may a passage be there. */
    private static final double UNCUT_LANGUAGE = 2;

    private static final Pattern STOP = Pattern.compile("[.!?…][\"'»”)\\]]*\\s");

    /** Where rules doubt that a passage says whom it speaks of, so surely must it stand alone. */
    private static final double CLEAR = 0.5;

    /** Where they do not doubt it: less sure than one in ten says nothing to a reader who sees it alone. */
    private static final double DARK = 0.1;

    /** What may be mended by leaving something out. */
    private static final Set<Flaw> MENDED = EnumSet.of(Flaw.LOOSE, Flaw.UNCLEAR, Flaw.BACKGROUND);

    private final Reading reading;
    private final String text;
    private final int maxWords;
    private final int longest;
    private final Quotations quotations;
    private final Furniture furniture;
    private final Seams seams;
    private final Markup markup;
    private final Voice voice;
    private final Beginning beginning;
    private final Flaws flaws;
    private final Shortening shortening;
    private final Owners owners;
    private final Headline headline;
    private final Standing standing;
    private final Phrases announcers;

    Passages(Reading reading, List<Quote> quotes, int maxWords) {
        this.reading = reading;
        this.maxWords = maxWords;
        text = reading.article().text();
        Language language = reading.article().language();
        quotations = new Quotations(text);
        Mentions mentions = Mentions.of(reading);
        furniture = new Furniture(reading);
        seams = new Seams(text, quotations, language);
        markup = new Markup(text);
        voice = new Voice(reading, quotations);
        beginning = new Beginning(language);
        flaws = new Flaws(reading, quotes, new Flaws.Ground(quotations, mentions, seams));
        shortening = new Shortening(text, maxWords, new CutFinder(reading, quotations));
        standing = new Standing(reading);
        headline = new Headline(reading);
        owners = new Owners(reading, mentions);
        announcers = Phrases.of(language, "announcers");
        longest = (int) (maxWords * (Phrases.of(language, "relatives").isEmpty() ? UNCUT_LANGUAGE : Shortening.LONGER));
    }

    /** In the article's order; several for one sentence, the fullest first. */
    List<Passage> all() {
        var passages = new ArrayList<Passage>();
        List<Passage> before = List.of();
        Piece last = null;
        String owner = "";
        for (Piece piece : pieces()) {
            List<Passage> own = read(piece);
            passages.addAll(own);
            if (last != null && last.paragraph() == piece.paragraph()) {
                List<Passage> bracketed = bracketed(own, last, owner);
                owner = bracketed.isEmpty() ? "" : bracketed.getFirst().bracket();
                passages.addAll(bracketed);
                passages.addAll(joined(own, before, last, piece));
            } else {
                owner = "";
            }
            before = own;
            last = piece;
        }
        return passages;
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int place = 0;
        for (Sentence sentence : reading.sentences()) {
            boolean foreign = furniture.holds(sentence.span());
            List<Span> spans = seams.pieces(sentence.span());
            for (int i = 0; i < spans.size(); i++) {
                boolean ended = Ends.isEnded(text, spans.get(i));
                boolean heading = i < spans.size() - 1 && !ended;
                Set<Flaw> always = always(foreign || heading, ended);
                if (voice.speaksIn(spans.get(i))) {
                    always.add(Flaw.PERSONAL);
                } else if (voice.isOwnIn(spans.get(i))) {
                    always.add(Flaw.OWN);
                }
                pieces.add(new Piece(spans.get(i), place, sentence.paragraph(), always));
                place += foreign || heading ? 0 : 1;
            }
        }
        return pieces;
    }

    private static Set<Flaw> always(boolean foreign, boolean ended) {
        Set<Flaw> always = EnumSet.noneOf(Flaw.class);
        if (foreign) {
            always.add(Flaw.FURNITURE);
        }
        if (!ended) {
            always.add(Flaw.UNFINISHED);
        }
        return always;
    }

    private List<Passage> read(Piece piece) {
        Span body = beginning.of(reading, piece.span());
        boolean worth = MENDED.containsAll(flaws.of(List.of(body), piece.always()));
        List<List<Span>> shapes = worth ? shortening.shapes(body) : List.of(List.of(body));
        return shapes.stream()
                .map(shape -> markup.without(shape))
                .filter(kept -> !kept.isEmpty())
                .map(kept -> passage(piece.place(), kept, flaws.of(kept, piece.always()), ""))
                .toList();
    }

    private Stream<Passage> leaning(List<Passage> own) {
        return own.stream()
                .filter(passage -> passage.flaws().equals(Set.of(Flaw.LOOSE)))
                .filter(passage -> announcers.opening(
                                PlainWords.of(reading).in(passage.kept().getFirst()))
                        == 0);
    }

    private List<Passage> bracketed(List<Passage> own, Piece last, String ownerBefore) {
        return leaning(own)
                .flatMap(passage -> owners.of(passage.kept().getFirst(), last.span(), ownerBefore).stream()
                        .map(owner -> {
                            var kept = new ArrayList<>(passage.kept());
                            kept.set(0, owner.rest());
                            return passage(passage.place(), kept, Set.of(), owner.bracket());
                        }))
                .toList();
    }

    private List<Passage> joined(List<Passage> own, List<Passage> before, Piece last, Piece piece) {
        return leaning(own)
                .flatMap(passage -> joined(before, passage, last, piece.span()))
                .toList();
    }

    /** With the connective that ties the two; as much of the first as there is room for. */
    private Stream<Passage> joined(List<Passage> before, Passage passage, Piece last, Span piece) {
        if (!Ends.isEnded(text, last.span())) {
            return Stream.empty();
        }
        return before.stream()
                .filter(Passage::isClean)
                .filter(first -> first.words() + passage.words() < maxWords)
                .filter(first ->
                        hasOneStop(first.kept(), passage.kept().getFirst().start()))
                .limit(1)
                .map(first -> {
                    List<Span> kept = stopped(first.kept(), last.span());
                    Span next = passage.kept().getFirst();
                    kept.add(new Span(Math.min(piece.start(), next.start()), next.end()));
                    kept.addAll(passage.kept().subList(1, passage.kept().size()));
                    return passage(first.place(), kept, Set.of(), "");
                });
    }

    /** Does the first sentence end where the next begins, and nowhere before? "Mr. Bell" may be an end to a reader. */
    private boolean hasOneStop(List<Span> first, int next) {
        var both = new Span(first.getFirst().start(), next);
        return STOP.matcher(both.in(text)).results().limit(2).count() < 2;
    }

    /** With the stop of its sentence, where that was left out with a clause at the end. */
    private List<Span> stopped(List<Span> kept, Span sentence) {
        var all = new ArrayList<>(kept);
        if (!Ends.isEnded(text, kept.getLast())) {
            all.add(new Span(sentence.end() - 1, sentence.end()));
        }
        return all;
    }

    /** Do rules say, or doubt, that the passage leans on what is not in it? */
    boolean isDoubted(Passage passage) {
        return isDoubted(flaws.of(passage.kept(), Set.of()));
    }

    private static boolean isDoubted(Set<Flaw> wrong) {
        return wrong.contains(Flaw.LOOSE) || wrong.contains(Flaw.UNCLEAR);
    }

    private Passage passage(int place, List<Span> kept, Set<Flaw> wrong, String bracket) {
        int count = PlainWords.count(bracket, new Span(0, bracket.length()))
                + kept.stream()
                        .mapToInt(stretch -> PlainWords.count(text, stretch))
                        .sum();
        double stands = standing.of(kept, isDoubted(wrong));
        Set<Flaw> all = EnumSet.noneOf(Flaw.class);
        all.addAll(wrong);
        if (bracket.isEmpty()
                && !wrong.contains(Flaw.LOOSE)
                && stands < (wrong.contains(Flaw.UNCLEAR) ? CLEAR : DARK)) {
            all.add(Flaw.UNCLEAR);
        } else {
            all.remove(Flaw.UNCLEAR);
        }
        boolean news = headline.isToldIn(kept) || (place == 0 && headline.isLedInto(kept));
        if (news) {
            all.remove(Flaw.BACKGROUND);
        }
        if (all.isEmpty() && count > (news ? Math.max(longest, NEWS * maxWords) : longest)) {
            all.add(Flaw.LONG);
        }
        return new Passage(place, kept, count, flaws.quoted(kept), all, stands, bracket);
    }
}
