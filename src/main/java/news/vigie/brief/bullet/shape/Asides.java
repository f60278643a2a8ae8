package news.vigie.brief.bullet.shape;

import java.util.List;
import java.util.Set;
import news.vigie.brief.Binding;
import news.vigie.brief.Phrases;
import news.vigie.brief.PlainWords;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** Finds what stands in brackets, between dashes, or between commas behind a subject. */
final class Asides {
    private static final int LONGEST = 160;
    private static final int SOON = 3;

    private final String text;
    private final Mentions mentions;
    private final Grammar grammar;
    private final Binding binding;
    private final Participles participles;
    private final Phrases relatives;
    private final Phrases appositions;
    private final Phrases attributing;
    private final Phrases limits;
    private final Phrases openings;
    private final Phrases predicates;
    private final Set<String> years;
    private final Set<String> prepositions;

    Asides(String text, Language language, Mentions mentions, Grammar grammar) {
        this.text = text;
        this.mentions = mentions;
        this.grammar = grammar;
        binding = Binding.of(language);
        participles = new Participles(language);
        relatives = Phrases.of(language, "relatives");
        appositions = Phrases.of(language, "appositions");
        attributing = Phrases.of(language, "attributing");
        limits = Phrases.of(language, "limits");
        openings = Phrases.of(language, "extra-openings");
        predicates = Phrases.of(language, "predicates");
        years = WordLists.of(language).words("years-of-age");
        prepositions = WordLists.of(language).words("prepositions");
    }

    void addTo(List<Part> parts, Span sentence, Tokens tokens) {
        addParentheses(parts, sentence);
        addDashes(parts, tokens);
        addBehindSubject(parts, tokens);
    }

    private void addParentheses(List<Part> parts, Span sentence) {
        for (int open = text.indexOf(" (", sentence.start());
                open >= 0 && open < sentence.end();
                open = text.indexOf(" (", open + 1)) {
            int close = text.indexOf(')', open);
            int inner = text.indexOf('(', open + 2);
            boolean simple = close > open + 3 && close < sentence.end() && (inner < 0 || inner > close);
            if (simple && close - open < LONGEST && limits.opening(PlainWords.of(text.substring(open, close))) == 0) {
                parts.add(new Part(Rule.PARENTHESIS, new Span(open, commaEnd(open, close + 1))));
            }
        }
    }

    /** Of two commas that an aside parts, one goes with it. */
    private int commaEnd(int start, int end) {
        boolean parted = start > 0 && text.charAt(start - 1) == ',' && end < text.length() && text.charAt(end) == ',';
        return parted ? end + 1 : end;
    }

    /** What two dashes part must go together without it: it had its verb before, or has it next. */
    private void addDashes(List<Part> parts, Tokens tokens) {
        if (openings.opening(tokens.from(0)) > 0 || limits.opening(tokens.from(0)) > 0) {
            return;
        }
        int open = nextDash(tokens, 0);
        int close = nextDash(tokens, open);
        if (close < tokens.size() && nextDash(tokens, close) == tokens.size()) {
            boolean joins = !tokens.isCapital(close)
                    && (grammar.hasMainVerb(tokens, 0, open) || predicates.opening(tokens.from(close)) > 0);
            if (joins && limits.opening(tokens.from(open)) == 0) {
                parts.add(new Part(Rule.DASHES, new Span(tokens.end(open - 1), tokens.start(close) - 1)));
            }
        }
    }

    private static int nextDash(Tokens tokens, int from) {
        int at = Math.min(from + 1, tokens.size());
        while (at < tokens.size() && tokens.before(at) != Mark.DASH) {
            at++;
        }
        return at;
    }

    /** Between two commas, of which a subject stands before the first and its verb behind the second. */
    private void addBehindSubject(List<Part> parts, Tokens tokens) {
        int open = tokens.nextComma(0);
        int close = tokens.nextComma(open);
        if (close >= tokens.size()
                || attributing.opening(tokens.from(0)) > 0
                || prepositions.contains(tokens.word(0))
                || participles.beginAt(tokens, 0)
                || limits.opening(tokens.from(0)) > 0) {
            return;
        }
        boolean age = isAge(tokens, open, close);
        boolean subject = hasNoVerb(tokens, 0, open);
        boolean aside = relatives.opening(tokens.from(open)) > 0
                || participles.open(tokens, open)
                || isApposition(tokens, open, close);
        if (subject && (age || aside) && goesOn(tokens, close)) {
            int comma = text.indexOf(',', tokens.end(open - 1));
            int second = text.indexOf(',', tokens.end(close - 1));
            parts.add(new Part(age ? Rule.AGE : Rule.ASIDE, new Span(comma, second + 1)));
        }
    }

    private boolean isApposition(Tokens tokens, int open, int close) {
        return (mentions.all().endAt(tokens.end(open - 1)) || appositions.opening(tokens.from(open)) > 0)
                && hasNoVerb(tokens, open, close)
                && !mentions.all().touch(new Span(tokens.start(open), tokens.end(open)));
    }

    /** ", 48,", ", 48 ans,". */
    private boolean isAge(Tokens tokens, int open, int close) {
        return tokens.isNumber(open)
                && mentions.people().endAt(tokens.end(open - 1))
                && (close - open == 1 || (close - open == 2 && years.contains(tokens.word(open + 1))));
    }

    private boolean hasNoVerb(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.isVerb(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(Tokens tokens, int at) {
        return predicates.opening(tokens.from(at)) > 0
                || grammar.isVerb(tokens, at)
                || binding.tells(tokens.between(at, Math.min(tokens.size(), at + SOON)));
    }
}
