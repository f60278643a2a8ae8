package news.vigie.brief.bullet.flaw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Places;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.Span;

/** Tells what is wrong with a shape of a sentence. */
public final class Flaws {
    private static final int LEAST_WORDS = 6;
    private static final double MOSTLY = 0.5;

    /** What is known of the whole text. */
    public record Ground(Quotations quotations, Mentions mentions, Seams seams) {}

    private final Reading reading;
    private final String text;
    private final Ground ground;
    private final Places shown;
    private final Leaning leaning;
    private final EarlyPronouns early;
    private final Orphans orphans;
    private final Clauses clauses;
    private final Definites definites;

    public Flaws(Reading reading, List<Quote> quotes, Ground ground) {
        this.reading = reading;
        this.ground = ground;
        text = reading.article().text();
        Language language = reading.article().language();
        shown = new Places(quotes.stream().filter(Quote::key).map(Quote::at).toList());
        leaning = new Leaning(language);
        early = new EarlyPronouns(language, ground.mentions());
        orphans = new Orphans(language);
        definites = new Definites(reading);
        clauses = new Clauses(language);
    }

    /** Of the stretches that are kept, with those that its sentence has in any shape. */
    public Set<Flaw> of(List<Span> kept, Set<Flaw> always) {
        var body = new Span(kept.getFirst().start(), kept.getLast().end());
        String said = kept.size() == 1
                ? body.in(text)
                : kept.stream().map(stretch -> stretch.in(text)).collect(Collectors.joining(" "));
        List<String> words = words(kept);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(always);
        flag(flaws, Flaw.FRAGMENT, ground.quotations().cuts(body));
        flag(flaws, Flaw.QUESTION, said.stripTrailing().endsWith("?"));
        flag(flaws, Flaw.SHOWN, kept.stream().anyMatch(shown::touch));
        flag(flaws, Flaw.LOOSE, leaning.opensLoosely(said, words) || early.lean(reading, kept.getFirst()));
        flag(
                flaws,
                Flaw.UNCLEAR,
                isUnclear(kept.getFirst(), words)
                        || orphans.isIn(words, isNamed(kept))
                        || definites.takeUp(kept.getFirst()));
        flag(flaws, Flaw.BRACKETED, said.indexOf('[') >= 0);
        flag(flaws, Flaw.GLUED, ground.seams().inAWord(body) || Markup.isIn(said));
        flag(
                flaws,
                Flaw.UNFINISHED,
                PlainWords.count(said, new Span(0, said.length())) < LEAST_WORDS
                        || leaning.isTruncated(said, words)
                        || clauses.lackMain(words, capitals(kept)));
        flag(flaws, Flaw.QUOTATION, quoted(kept) > MOSTLY);
        flag(flaws, Flaw.BACKGROUND, leaning.setsScene(Tokens.of(reading, kept.getFirst())));
        return flaws;
    }

    private List<String> words(List<Span> kept) {
        var plain = PlainWords.of(reading);
        if (kept.size() == 1) {
            return plain.in(kept.getFirst());
        }
        var words = new ArrayList<String>();
        kept.forEach(stretch -> words.addAll(plain.in(stretch)));
        return words;
    }

    private BitSet capitals(List<Span> kept) {
        var capitals = new BitSet();
        int count = 0;
        for (Span stretch : kept) {
            Tokens tokens = Tokens.of(reading, stretch);
            for (int i = 0; i < tokens.size(); i++) {
                capitals.set(count + i, tokens.isCapital(i));
            }
            count += tokens.size();
        }
        return capitals;
    }

    private boolean isNamed(List<Span> kept) {
        return kept.stream().anyMatch(ground.mentions().all()::touch);
    }

    private boolean isUnclear(Span first, List<String> words) {
        int speaker = leaning.attribution(words);
        return speaker >= 0 && !isNamedBefore(first, speaker);
    }

    /** "Ann Lee is ill, but she says she will come": who says so stands before, and no comma makes it an aside. */
    private boolean isNamedBefore(Span first, int speaker) {
        Tokens tokens = Tokens.of(reading, first);
        return speaker > 0
                && speaker < tokens.size()
                && tokens.before(speaker) == Mark.SPACE
                && ground.mentions().people().touch(new Span(first.start(), tokens.start(speaker)));
    }

    public double quoted(List<Span> kept) {
        int all = kept.stream().mapToInt(Span::length).sum();
        int quoted = kept.stream().mapToInt(ground.quotations()::quotedWithin).sum();
        return all == 0 ? 0 : (double) quoted / all;
    }

    private static void flag(Set<Flaw> flaws, Flaw flaw, boolean there) {
        if (there) {
            flaws.add(flaw);
        }
    }
}
