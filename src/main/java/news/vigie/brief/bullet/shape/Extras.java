package news.vigie.brief.bullet.shape;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.Binding;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Span;

/**
 * The clauses that a sentence can do without: a parenthesis, one between dashes, a relative or an apposition behind the
 * subject, an opening, a tail. What denies, doubts, quotes, or says who says it is never among them.
 */
public final class Extras {
    private static final int LONGEST = 1600;
    /** « la crise des "gilets jaunes" »: so many characters in marks are a term, not somebody's words. */
    private static final int SHORT_TERM = 30;

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"'»”)]";

    private final Reading reading;
    private final String text;
    private final Quotations quotations;
    private final Mentions mentions;
    private final Binding binding;
    private final Grammar grammar;
    private final Asides asides;
    private final Openings openings;
    private final Tails tails;
    private final Headline headline;

    public Extras(Reading reading, Quotations quotations, Mentions mentions) {
        this.reading = reading;
        this.quotations = quotations;
        this.mentions = mentions;
        text = reading.article().text();
        Language language = reading.article().language();
        binding = Binding.of(language);
        grammar = new Grammar(language);
        asides = new Asides(text, language, mentions, grammar);
        openings = new Openings(text, language, mentions, grammar);
        tails = new Tails(language, grammar);
        headline = new Headline(reading);
    }

    /** Would the sentence lose a word of the headline where only these stretches of it are kept? */
    boolean losesNews(Span sentence, List<Span> kept) {
        return headline.isCut(sentence, kept);
    }

    /** In no order; one may lie within another. */
    List<Part> of(Span sentence) {
        var parts = new ArrayList<Part>();
        if (sentence.length() > LONGEST || isSeveral(sentence)) {
            return parts;
        }
        Tokens tokens = Tokens.of(reading, sentence);
        openings.of(sentence, tokens).ifPresent(parts::add);
        asides.addTo(parts, sentence, tokens);
        parts.removeIf(part -> !isSafe(sentence, part));
        addTails(parts, sentence, tokens);
        addInner(parts, sentence, tokens);
        return parts;
    }

    /** "…, while it was closed, the mayor said": who says so stays. */
    private void addInner(List<Part> parts, Span sentence, Tokens tokens) {
        int told = grammar.attribution(tokens);
        if (told == tokens.size()) {
            return;
        }
        Tokens first = tokens.first(told);
        int end = tokens.cutBefore(told);
        for (int at = 1; at < first.size(); at++) {
            var tail = tails.at(first, at, mentions);
            if (tail.isPresent()) {
                var span = new Span(tokens.cutBefore(tail.get().from()), end);
                var part = new Part(Rule.INNER, span);
                if (!quotations.cuts(span)
                        && isClosed(new Span(sentence.start(), span.start()))
                        && isSafe(sentence, part)) {
                    parts.add(part);
                    return;
                }
            }
        }
    }

    private void addTails(List<Part> parts, Span sentence, Tokens tokens) {
        int last = -1;
        for (int at = 1; at < tokens.size(); at++) {
            var tail = tails.at(tokens, at, mentions);
            if (tail.isPresent() && tail.get().from() != last) {
                last = tail.get().from();
                var span = new Span(tokens.cutBefore(last), sentence.end());
                if (isSafeTail(sentence, span)) {
                    parts.add(new Part(tail.get().rule(), span));
                }
            }
        }
    }

    private boolean isSafeTail(Span sentence, Span tail) {
        var kept = new Span(sentence.start(), tail.start());
        return !quotations.cuts(kept)
                && !quotations.cuts(tail)
                && isClosed(kept)
                && text.substring(tail.start(), tail.end()).indexOf(':') < 0
                && binding.brokenAtEnd(tail.in(text), kept.in(text)).isEmpty();
    }

    /** Are as many brackets closed as opened, and dashes in pairs? */
    private boolean isClosed(Span kept) {
        int open = 0;
        int dashes = 0;
        for (int at = kept.start(); at < kept.end(); at++) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            dashes += c == '–' || c == '—' || (c == '-' && text.charAt(at + 1) == ' ') ? 1 : 0;
        }
        return open == 0 && dashes % 2 == 0;
    }

    private boolean isSafe(Span sentence, Part clause) {
        Span part = clause.span();
        String kept = text.substring(sentence.start(), part.start()) + " " + text.substring(part.end(), sentence.end());
        return quotations.quotedWithin(part) <= (clause.rule() == Rule.OPENING ? SHORT_TERM : 0)
                && (clause.rule() == Rule.OPENING
                        || !binding.tells(PlainWords.of(reading).in(part)))
                && binding.brokenBy(part.in(text), kept).isEmpty();
    }

    /** A stretch with several stops inside may be several sentences: it stays whole. */
    private boolean isSeveral(Span sentence) {
        int stops = 0;
        for (int at = sentence.start(); at < sentence.end() - 1; at++) {
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                int next = at + 1;
                while (next < sentence.end() && CLOSING.indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                stops += next < sentence.end() && Character.isWhitespace(text.charAt(next)) ? 1 : 0;
            }
        }
        return stops > 1;
    }
}
