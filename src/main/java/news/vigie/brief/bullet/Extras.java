package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.Binding;
import news.vigie.brief.Phrases;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * The clauses that a sentence can do without: a parenthesis, one between dashes, a relative or an apposition behind the
 * subject, an opening, an addition at the end. What denies, doubts, quotes, or says who says it is never among them.
 */
final class Extras {
    private static final Pattern PARENTHESIS = Pattern.compile("\\h\\([^()\\n]{2,120}\\)");
    private static final Pattern DASHES = Pattern.compile("\\h(--|[–—-])\\h([^–—\\n]{2,160}?)\\h\\1(?=\\h(\\p{L}+))");

    /** A sentence with several of these may be several sentences: it stays whole. */
    private static final Pattern STOP_INSIDE = Pattern.compile("[.!?…][\"'»”)\\]]*\\s");

    private static final Pattern ENDS_OPEN = Pattern.compile(".*[\\h'’(«“\"]", Pattern.DOTALL);
    private static final int LEAST_KEPT = 6;
    private static final int LONGEST = 400;
    private static final int LONGEST_OPENING = 160;

    private final String text;
    private final Quotations quotations;
    private final Places people;
    private final Places names;
    private final Binding binding;
    private final Phrases relatives;
    private final Phrases additions;
    private final Phrases openings;
    private final Phrases limits;
    private final Phrases subjects;
    private final Phrases continuations;
    private final Leaning leaning;
    private final Phrases predicates;
    private final Set<String> verbs;
    private final Set<String> prepositions;

    Extras(String text, Language language, Quotations quotations, Mentions mentions) {
        this.text = text;
        this.quotations = quotations;
        people = mentions.people();
        names = mentions.all();
        binding = Binding.of(language);
        relatives = Phrases.of(language, "relatives");
        additions = Phrases.of(language, "additions");
        openings = Phrases.of(language, "extra-openings");
        limits = Phrases.of(language, "limits");
        subjects = Phrases.of(language, "subject-openings");
        continuations = Phrases.of(language, "continuations");
        leaning = new Leaning(language);
        predicates = Phrases.of(language, "predicates");
        verbs = WordLists.of(language).words("auxiliaries");
        prepositions = WordLists.of(language).words("prepositions");
    }

    /** In order of where they begin; one may lie within another. */
    List<Span> of(Span sentence) {
        var parts = new ArrayList<Span>();
        if (sentence.length() <= LONGEST * 4
                && STOP_INSIDE
                                .matcher(text)
                                .region(sentence.start(), sentence.end())
                                .results()
                                .limit(2)
                                .count()
                        < 2) {
            addOpening(sentence, parts);
            addParentheses(sentence, parts);
            addDashes(sentence, parts);
            addBehindSubject(sentence, parts);
            addAtEnd(sentence, parts);
            parts.removeIf(part -> !isSafe(sentence, part));
        }
        return parts;
    }

    private void addParentheses(Span sentence, List<Span> parts) {
        Matcher matcher = PARENTHESIS.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            if (limits.opening(Words.of(matcher.group())) == 0) {
                parts.add(new Span(matcher.start(), commaEnd(matcher.start(), matcher.end())));
            }
        }
    }

    /** Of two commas that an aside parts, one goes with it. */
    private int commaEnd(int start, int end) {
        boolean parted = start > 0 && text.charAt(start - 1) == ',' && end < text.length() && text.charAt(end) == ',';
        return parted ? end + 1 : end;
    }

    /** What they part must go together without them: it had its verb before, or has it next. */
    private void addDashes(Span sentence, List<Span> parts) {
        List<String> start = Words.of(sentence.in(text));
        if (openings.opening(start) > 0 || limits.opening(start) > 0) {
            return;
        }
        Matcher matcher = DASHES.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            List<String> before = Words.of(text.substring(sentence.start(), matcher.start()));
            String next = matcher.group(3);
            boolean joins = Character.isLowerCase(next.codePointAt(0))
                    && (before.stream().anyMatch(this::isVerb) || predicates.opening(List.of(next)) > 0);
            if (joins && limits.opening(Words.of(matcher.group(2))) == 0) {
                parts.add(new Span(matcher.start(), matcher.end()));
            }
        }
    }

    /** "Après trois ans d'études, le conseil a voté": what is left begins with its subject and has a verb. */
    private void addOpening(Span sentence, List<Span> parts) {
        int comma = text.indexOf(", ", sentence.start());
        if (comma < 0 || comma + 2 >= sentence.end() || comma - sentence.start() > LONGEST_OPENING) {
            return;
        }
        var opening = new Span(sentence.start(), comma + 2);
        var rest = new Span(comma + 2, sentence.end());
        if (openings.opening(Words.of(opening.in(text))) > 0 && standsAlone(opening, rest)) {
            parts.add(opening);
        }
    }

    private boolean standsAlone(Span opening, Span rest) {
        String said = rest.in(text);
        int comma = said.indexOf(',');
        List<String> clause = Words.of(comma < 0 ? said : said.substring(0, comma));
        int name = names.firstIn(new Span(rest.start(), Math.min(rest.end(), rest.start() + 40)));
        boolean named = name >= 0 && name - rest.start() < 25;
        boolean begins = name == rest.start() || subjects.opening(clause) > 0;
        return begins
                && clause.stream().skip(1).limit(12).anyMatch(this::isVerb)
                && (named || !people.touch(opening))
                && !leaning.leans(said);
    }

    /** Between two commas, of which the first is the sentence's first and a verb follows the second. */
    private void addBehindSubject(Span sentence, List<Span> parts) {
        int comma = text.indexOf(", ", sentence.start());
        int close = comma < 0 ? -1 : text.indexOf(", ", comma + 2);
        if (close < 0 || close + 2 >= sentence.end()) {
            return;
        }
        List<String> clause = Words.of(text.substring(comma + 2, close));
        boolean relative = relatives.opening(clause) > 0;
        boolean apposition = names.endAt(comma)
                && clause.stream().noneMatch(this::isVerb)
                && !names.touch(new Span(comma + 2, close));
        if ((relative || apposition) && isSubject(new Span(sentence.start(), comma)) && goesOn(close + 2, sentence)) {
            parts.add(new Span(comma, close + 1));
        }
    }

    private boolean isSubject(Span opening) {
        List<String> words = Words.of(opening.in(text));
        return !words.isEmpty()
                && !prepositions.contains(words.getFirst())
                && limits.opening(words) == 0
                && words.stream().noneMatch(this::isVerb);
    }

    private boolean goesOn(int from, Span sentence) {
        List<String> next = Words.in(text, new Span(from, sentence.end()), 3).stream()
                .map(Words.Word::small)
                .toList();
        return predicates.opening(next) > 0 && !binding.tells(next);
    }

    /** From the comma before an addition to the end, if the sentence does not come back to what it said before. */
    private void addAtEnd(Span sentence, List<Span> parts) {
        int end = sentence.end();
        while (end > sentence.start() && ".!…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int comma = text.lastIndexOf(", ", end);
                comma > sentence.start();
                comma = text.lastIndexOf(", ", comma - 1)) {
            List<String> tail = Words.of(text.substring(comma + 2, end));
            if (end - comma > LONGEST || continuations.opening(tail) > 0 || tail.isEmpty() || isVerb(tail.getFirst())) {
                return;
            }
            boolean extra = relatives.opening(tail) > 0 || additions.opening(tail) > 0;
            if (extra && isWhole(new Span(sentence.start(), comma))) {
                parts.add(new Span(comma, end));
            }
        }
    }

    private boolean isWhole(Span kept) {
        List<String> words = Words.of(kept.in(text));
        return words.size() >= LEAST_KEPT
                && words.stream().anyMatch(this::isVerb)
                && !verbs.contains(words.getLast())
                && !binding.tells(List.of(words.getLast()));
    }

    private boolean isVerb(String word) {
        return verbs.contains(word);
    }

    private boolean isSafe(Span sentence, Span part) {
        String before = text.substring(sentence.start(), part.start());
        String kept = before + " " + text.substring(part.end(), sentence.end());
        return quotations.quotedWithin(part) == 0
                && !(part.start() > sentence.start()
                        && ENDS_OPEN.matcher(before).matches())
                && !binding.tells(Words.of(part.in(text)))
                && binding.brokenBy(part.in(text), kept).isEmpty();
    }
}
