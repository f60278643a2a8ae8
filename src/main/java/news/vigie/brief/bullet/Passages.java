package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.Sentence;
import news.vigie.language.Span;
import news.vigie.language.Terms;

/** Reads an article for what its sentences offer. */
final class Passages {
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}|[.!?]\\p{Lu}\\p{Ll}{2}");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…][\"'”’»)\\]\\h]*", Pattern.DOTALL);
    private static final int LEAST_WORDS = 6;
    private static final double MOSTLY = 0.5;

    private final Terms terms = new Terms();
    private final Reading reading;
    private final String text;
    private final Language language;
    private final Places shown;
    private final Furniture furniture;
    private final Quotations quotations;
    private final Beginning beginning;
    private final Leaning leaning;
    private final Shortening shortening;

    Passages(Reading reading, List<Quote> quotes, int maxWords) {
        this.reading = reading;
        text = reading.article().text();
        language = reading.article().language();
        shown = new Places(quotes.stream().filter(Quote::key).map(Quote::at).toList());
        furniture = new Furniture(reading.article(), reading.sentences());
        quotations = new Quotations(text);
        beginning = new Beginning(language);
        leaning = new Leaning(language);
        shortening = new Shortening(reading, maxWords);
    }

    List<Passage> all() {
        var passages = new ArrayList<Passage>();
        int place = 0;
        for (Sentence sentence : reading.sentences()) {
            Passage passage = read(sentence.span(), place);
            place += passage.has(Flaw.FURNITURE) ? 0 : 1;
            passages.add(passage);
        }
        return passages;
    }

    private Passage read(Span sentence, int place) {
        Span body = beginning.of(text, sentence);
        List<Span> kept = shortening.of(body);
        String words = kept.stream().map(stretch -> stretch.in(text)).collect(Collectors.joining(" "));
        double quoted = quotations.share(body);
        return new Passage(
                place,
                kept,
                Words.count(words),
                new HashSet<>(terms.of(words, language)),
                quoted,
                flaws(sentence, body, quoted));
    }

    private Set<Flaw> flaws(Span sentence, Span body, double quoted) {
        String words = body.in(text);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        flag(flaws, Flaw.FURNITURE, furniture.holds(sentence));
        flag(flaws, Flaw.FRAGMENT, quotations.cuts(body));
        flag(flaws, Flaw.QUESTION, words.stripTrailing().endsWith("?"));
        flag(flaws, Flaw.SHOWN, shown.touch(body));
        flag(flaws, Flaw.LOOSE, leaning.leans(words));
        flag(flaws, Flaw.BRACKETED, words.contains("["));
        flag(flaws, Flaw.GLUED, GLUED.matcher(words).find());
        flag(
                flaws,
                Flaw.UNFINISHED,
                Words.count(words) < LEAST_WORDS || !ENDED.matcher(words).matches());
        flag(flaws, Flaw.QUOTATION, quoted > MOSTLY);
        return flaws;
    }

    private static void flag(Set<Flaw> flaws, Flaw flaw, boolean there) {
        if (there) {
            flaws.add(flaw);
        }
    }
}
