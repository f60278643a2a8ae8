package news.vigie.brief.bullet.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Places;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.place.Words;
import news.vigie.language.Language;
import news.vigie.language.Span;

/** Tells what is wrong with a shape of a sentence. */
public final class Flaws {
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…]['\"’”»)\\]\\h]*");
    private static final int LEAST_WORDS = 6;
    private static final double MOSTLY = 0.5;

    /** What is known of the whole text. */
    public record Ground(Quotations quotations, Mentions mentions, Seams seams) {}

    private final String text;
    private final Ground ground;
    private final Places shown;
    private final Leaning leaning;
    private final EarlyPronouns early;

    public Flaws(Reading reading, List<Quote> quotes, Ground ground) {
        this.ground = ground;
        text = reading.article().text();
        Language language = reading.article().language();
        shown = new Places(quotes.stream().filter(Quote::key).map(Quote::at).toList());
        leaning = new Leaning(language);
        early = new EarlyPronouns(language, ground.mentions());
    }

    /** Of the stretches that are kept, with those that its sentence has in any shape. */
    public Set<Flaw> of(List<Span> kept, Set<Flaw> always) {
        var body = new Span(kept.getFirst().start(), kept.getLast().end());
        String words = kept.stream().map(stretch -> stretch.in(text)).collect(Collectors.joining(" "));
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(always);
        flag(flaws, Flaw.FRAGMENT, ground.quotations().cuts(body));
        flag(flaws, Flaw.QUESTION, words.stripTrailing().endsWith("?"));
        flag(flaws, Flaw.SHOWN, kept.stream().anyMatch(shown::touch));
        flag(flaws, Flaw.LOOSE, leaning.leans(words) || early.lean(text, kept.getFirst()));
        flag(flaws, Flaw.BRACKETED, words.indexOf('[') >= 0);
        flag(flaws, Flaw.GLUED, ground.seams().inAWord(body) || Markup.isIn(words));
        flag(flaws, Flaw.UNFINISHED, isUnfinished(words));
        flag(flaws, Flaw.QUOTATION, quoted(kept) > MOSTLY);
        return flaws;
    }

    private boolean isUnfinished(String words) {
        return Words.count(words) < LEAST_WORDS || leaning.isTruncated(words);
    }

    public static boolean isEnded(String words) {
        return ENDED.matcher(words).matches();
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
