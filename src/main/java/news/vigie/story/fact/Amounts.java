package news.vigie.story.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.Terms;
import news.vigie.language.Word;
import news.vigie.language.Words;
import news.vigie.story.fact.Amount.Bound;
import news.vigie.story.fact.Amount.Kind;

/** Finds the numbers of a sentence and what each is a number of. */
final class Amounts {
    private static final Terms TERMS = new Terms();
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?:h|h\\d{2}|am|pm)");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}-years?-olds?");
    private static final Pattern RANKED = Pattern.compile("\\d+(?:er|re|e|è|ème|eme|nd|st|rd|th)");
    private static final Set<String> AGAINST =
            Set.of("contre", "to", "à", "against", "-", "–", "et", "and", "ou", "or");
    private static final Set<String> CLOCK_WORDS = Set.of("h", "heures", "a.m", "p.m", "am", "pm", "a.m.", "p.m.");

    private final int offset;
    private final Language language;
    private final List<Word> words;
    private final Numerals numerals;
    private final Lexicon lexicon;

    private Amounts(String text, int offset, Language language) {
        this.offset = offset;
        this.language = language;
        this.words = Words.of(text, language);
        this.numerals = new Numerals(words, language);
        this.lexicon = Lexicon.of(language);
    }

    /** The amounts of a sentence that stands at {@code offset} of its text; their spans are of that text. */
    static List<Amount> of(String sentence, int offset, Language language) {
        return new Amounts(sentence, offset, language).all();
    }

    private List<Amount> all() {
        var found = new ArrayList<Amount>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            Optional<Kind> fixed = fixed(words.get(at).small());
            if (fixed.isPresent()) {
                found.add(plain(Double.NaN, fixed.get(), at, next));
            } else {
                Optional<Numeral> numeral = numerals.at(at);
                if (numeral.isPresent()) {
                    next = numeral.get().end();
                    found.add(amount(at, numeral.get()));
                }
            }
            at = next;
        }
        return found;
    }

    /** What its form alone tells: "20h30", "3-1", "34-year-old", "12e". */
    private static Optional<Kind> fixed(String form) {
        if (!Numerals.isFigure(form.charAt(0))) {
            return Optional.empty();
        }
        if (CLOCK.matcher(form).matches()) {
            return Optional.of(Kind.TIME);
        }
        if (SCORE.matcher(form).matches()) {
            return Optional.of(Kind.SCORE);
        }
        if (AGE.matcher(form).matches()) {
            return Optional.of(Kind.AGE);
        }
        return RANKED.matcher(form).matches() ? Optional.of(Kind.LABEL) : Optional.empty();
    }

    private Amount amount(int start, Numeral numeral) {
        Kind kind = kindOf(start, numeral);
        return kind.isMeasured() ? measured(kind, start, numeral) : plain(numeral.value(), kind, start, numeral.end());
    }

    private Kind kindOf(int start, Numeral numeral) {
        if (isMoney(start, numeral.end())) {
            return Kind.MONEY;
        }
        if (isPercent(numeral.end())) {
            return Kind.PERCENT;
        }
        if (isDate(start, numeral)) {
            return Kind.DATE;
        }
        if (isTime(start, numeral.end())) {
            return Kind.TIME;
        }
        if (isAge(start, numeral)) {
            return Kind.AGE;
        }
        if (isScore(start, numeral.end())) {
            return Kind.SCORE;
        }
        return isLabel(start, numeral) ? Kind.LABEL : Kind.COUNT;
    }

    private Amount measured(Kind kind, int start, Numeral numeral) {
        int first = kind == Kind.MONEY
                        && start > 0
                        && !Lexicon.currency(words.get(start - 1)).isEmpty()
                ? start - 1
                : start;
        Counted counted = switch (kind) {
            case MONEY -> money(first, numeral.end());
            case PERCENT -> new Counted(Set.of("%"), percentEnd(numeral.end()), false);
            default -> counted(start, numeral.end());
        };
        int least = lexicon.before(words, first, "bounds-least");
        int most = lexicon.before(words, first, "bounds-most");
        int about = lexicon.before(words, first, "bounds-about");
        int bounding = Math.max(least, Math.max(most, about));
        Bound bound = bounding == 0
                ? Bound.EXACT
                : bounding == least ? Bound.AT_LEAST : bounding == most ? Bound.AT_MOST : Bound.ABOUT;
        boolean partial = counted.partial() || isPart(first - bounding);
        return new Amount(
                numeral.value(), bound, kind, counted.things(), partial, span(first - bounding, counted.end()));
    }

    private Counted counted(int start, int end) {
        Counted counted = Counted.from(end, words, lexicon, word -> term(word));
        boolean persons = end < words.size() && lexicon.has("persons-counted", words.get(end));
        String before = start > 0 ? Lexicon.deed(words.get(start - 1)) : "";
        return persons && !before.isEmpty() ? new Counted(Set.of(before), counted.end(), counted.partial()) : counted;
    }

    private Counted money(int first, int end) {
        String sign = Lexicon.currency(words.get(first));
        if (!sign.isEmpty()) {
            return new Counted(Set.of(sign), end, false);
        }
        int at = end < words.size() && Lexicon.currency(words.get(end)).isEmpty() ? end + 1 : end;
        return new Counted(Set.of(Lexicon.currency(words.get(at))), at + 1, false);
    }

    private boolean isMoney(int start, int end) {
        boolean sign = start > 0 && words.get(start - 1).isMark() && isCurrency(start - 1);
        boolean linked = end + 1 < words.size() && words.get(end).small().startsWith("d") && isCurrency(end + 1);
        return sign || isCurrency(end) || (linked && words.get(end).form().length() <= 2);
    }

    private boolean isCurrency(int index) {
        return index < words.size() && !Lexicon.currency(words.get(index)).isEmpty();
    }

    private boolean isPercent(int end) {
        return percentEnd(end) > end;
    }

    private int percentEnd(int end) {
        String next = small(end);
        if (next.equals("%") || next.equals("percent")) {
            return end + 1;
        }
        boolean twoWords =
                (next.equals("pour") || next.equals("per")) && small(end + 1).startsWith("cent");
        return twoWords ? end + 2 : end;
    }

    private boolean isDate(int start, Numeral numeral) {
        boolean month = isMonth(numeral.end()) || (numeral.plain() && isMonth(start - 1));
        boolean year = numeral.plain() && numeral.value() >= 1900 && numeral.value() < 2100;
        return month || year;
    }

    private boolean isMonth(int index) {
        return index >= 0 && index < words.size() && lexicon.isMonth(words.get(index));
    }

    private boolean isTime(int start, int end) {
        boolean colon = small(end).equals(":") && touches(end) && isDigit(end + 1) && touches(end + 1);
        boolean minutes = small(start - 1).equals(":") && touches(start) && isDigit(start - 2);
        boolean clock = CLOCK_WORDS.contains(small(end));
        boolean hours = start > 1 && CLOCK_WORDS.contains(small(start - 1)) && isDigit(start - 2);
        boolean lasting = end < words.size() && lexicon.has("time-units", words.get(end));
        return colon || minutes || clock || hours || lasting;
    }

    /** "Jeanne Morel, 52," and "aged 52"; years of age are stretches of time. */
    private boolean isAge(int start, Numeral numeral) {
        boolean between =
                small(start - 1).equals(",") && (small(numeral.end()).equals(",") || numeral.end() == words.size());
        return small(start - 1).equals("aged") || (between && numeral.plain() && numeral.value() < 120);
    }

    /** "41 voix contre 36", "par 41 à 36", "between 20 and 30": none of the two is meant alone. */
    private boolean isScore(int start, int end) {
        boolean ahead = AGAINST.contains(small(end)) && isNumber(end + 1);
        boolean aheadOfNoun = AGAINST.contains(small(end + 1))
                && isNumber(end + 2)
                && !small(end + 1).equals("and")
                && !small(end + 1).equals("et");
        boolean behind = start > 1
                && AGAINST.contains(small(start - 1))
                && (isNumber(start - 2)
                        || (isNumber(start - 3)
                                && !small(start - 1).equals("and")
                                && !small(start - 1).equals("et")));
        return ahead || aheadOfNoun || behind;
    }

    private boolean isLabel(int start, Numeral numeral) {
        boolean named = start > 0 && lexicon.has("numbered", words.get(start - 1));
        boolean capital =
                start > 1 && words.get(start - 1).isCapital() && numeral.plain() && !nounFollows(numeral.end());
        return named || capital || counted(start, numeral.end()).things().isEmpty();
    }

    private boolean nounFollows(int end) {
        return end < words.size() && Character.isLowerCase(words.get(end).form().charAt(0));
    }

    private boolean isPart(int start) {
        for (int at = Math.max(0, start - 2); at < start; at++) {
            if (lexicon.has("partial", words.get(at))) {
                return true;
            }
        }
        return false;
    }

    private Amount plain(double value, Kind kind, int start, int end) {
        double known = Double.isNaN(value) ? words.get(start).small().hashCode() : value;
        return new Amount(known, Bound.EXACT, kind, Set.of(), false, span(start, end));
    }

    private Span span(int start, int end) {
        return new Span(
                offset + words.get(start).start(),
                offset + words.get(Math.max(start, end - 1)).end());
    }

    private String term(String word) {
        List<String> terms = TERMS.of(word, language);
        return terms.isEmpty() ? "" : terms.getFirst();
    }

    private boolean isNumber(int index) {
        return index >= 0 && index < words.size() && numerals.at(index).isPresent();
    }

    private boolean isDigit(int index) {
        return index >= 0
                && index < words.size()
                && Numerals.isFigure(words.get(index).form().charAt(0));
    }

    private boolean touches(int index) {
        return index < words.size()
                && words.get(index).start() == words.get(index - 1).end();
    }

    private String small(int index) {
        return index >= 0 && index < words.size() ? words.get(index).form().toLowerCase(Locale.ROOT) : "";
    }
}
