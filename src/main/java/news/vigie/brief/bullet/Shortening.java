package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.Binding;
import news.vigie.brief.Phrases;
import news.vigie.brief.Reading;
import news.vigie.brief.quote.Attributions;
import news.vigie.language.Language;
import news.vigie.language.Span;

/**
 * Makes a long sentence shorter by leaving out whole clauses: a parenthesis, a clause between commas or dashes that a
 * relative opens, one at the end that only adds. What denies, doubts or says who says it always stays, and so does what
 * is quoted.
 */
final class Shortening {
    private static final Pattern PARENTHESIS = Pattern.compile("\\h\\([^()\\n]{2,120}\\)");
    private static final Pattern DASHES = Pattern.compile("\\h[–—]\\h[^–—\\n]{2,160}\\h[–—](?=\\h)");
    private static final Pattern CLAUSE = Pattern.compile(",\\h([^,;:()«»“”\"–—\\n]{3,160})(?=,\\h|[.!…]\\h*$)");

    /** A sentence with several of these may be several sentences: it stays whole. */
    private static final Pattern STOP_INSIDE = Pattern.compile("[.!?…][\"'»”)\\]]*\\s");

    private static final int LEAST_WORDS = 8;
    /** A sentence so many times too long is no sentence, and no leaving out mends it. */
    private static final int FAR_TOO_MANY = 6;

    private final String text;
    private final int maxWords;
    private final Quotations quotations;
    private final Attributions attributions;
    private final Binding binding;
    private final Phrases relatives;
    private final Phrases additions;
    private final Phrases predicates;

    Shortening(Reading reading, int maxWords) {
        text = reading.article().text();
        Language language = reading.article().language();
        attributions = new Attributions(reading);
        this.maxWords = maxWords;
        quotations = new Quotations(text);
        binding = Binding.of(language);
        relatives = Phrases.of(language, "relatives");
        additions = Phrases.of(language, "additions");
        predicates = Phrases.of(language, "predicates");
    }

    /** The stretches of the sentence to keep: all of it where it is short enough, or cannot safely be made so. */
    List<Span> of(Span sentence) {
        List<Span> out = new ArrayList<>();
        int words = words(sentence);
        if (words > FAR_TOO_MANY * maxWords) {
            return List.of(sentence);
        }
        while (words > maxWords) {
            Optional<Span> next = best(sentence, out, words);
            if (next.isEmpty()) {
                break;
            }
            out.add(next.get());
            words -= words(next.get());
        }
        return words > maxWords ? List.of(sentence) : without(sentence, out);
    }

    /** The part whose loss makes the sentence short enough and costs the fewest words; else the longest. */
    private Optional<Span> best(Span sentence, List<Span> out, int words) {
        List<Span> parts = parts(sentence).stream()
                .filter(part -> out.stream().noneMatch(part::overlaps))
                .filter(part -> words - words(part) >= LEAST_WORDS)
                .toList();
        Optional<Span> enough = parts.stream()
                .filter(part -> words - words(part) <= maxWords)
                .min(Comparator.comparingInt(this::words));
        return enough.isPresent() ? enough : parts.stream().max(Comparator.comparingInt(this::words));
    }

    private List<Span> parts(Span sentence) {
        if (STOP_INSIDE.matcher(sentence.in(text)).results().count() > 1) {
            return List.of();
        }
        var parts = new ArrayList<Span>();
        collect(PARENTHESIS, sentence, parts);
        collect(DASHES, sentence, parts);
        collect(CLAUSE, sentence, parts);
        parts.removeIf(part -> !isSafe(sentence, part));
        return parts;
    }

    private void collect(Pattern pattern, Span sentence, List<Span> parts) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        int from = sentence.start();
        while (matcher.region(from, sentence.end()).find()) {
            var part = new Span(matcher.start(), matcher.end());
            if (pattern != CLAUSE || isExtra(matcher.group(1), part, sentence)) {
                parts.add(closed(part, sentence));
            }
            from = matcher.start() + 1;
        }
    }

    /**
     * An addition may go from the end; a relative clause as well, or from behind the subject. Elsewhere commas may
     * belong to an enumeration or to a clause within a clause, and what is left would not be a sentence.
     */
    private boolean isExtra(String clause, Span part, Span sentence) {
        List<String> words = Words.of(clause);
        if (isLast(part, sentence)) {
            return relatives.opening(words) > 0 || additions.opening(words) > 0;
        }
        boolean behindSubject = !text.substring(sentence.start(), part.start()).contains(",")
                && predicates.opening(Words.of(text.substring(part.end(), sentence.end()))) > 0;
        return behindSubject && relatives.opening(words) > 0;
    }

    /** With the comma that closes it, unless the sentence ends there. */
    private Span closed(Span part, Span sentence) {
        return text.charAt(part.start()) != ',' || isLast(part, sentence)
                ? part
                : new Span(part.start(), part.end() + 1);
    }

    private boolean isLast(Span part, Span sentence) {
        return part.end() + 1 >= sentence.end() || text.charAt(part.end()) != ',';
    }

    private boolean isSafe(Span sentence, Span part) {
        String kept = text.substring(sentence.start(), part.start()) + " " + text.substring(part.end(), sentence.end());
        return quotations.share(part) == 0
                && binding.brokenBy(part.in(text), kept).isEmpty()
                && !attributions.lostWith(part);
    }

    private int words(Span stretch) {
        return Words.count(stretch.in(text));
    }

    private List<Span> without(Span sentence, List<Span> out) {
        var kept = new ArrayList<Span>();
        int from = sentence.start();
        for (Span part :
                out.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            kept.add(trimmed(from, part.start()));
            from = part.end();
        }
        kept.add(trimmed(from, sentence.end()));
        kept.removeIf(stretch -> Words.of(stretch.in(text)).isEmpty());
        return kept;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        while (start < to && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        return new Span(start, to);
    }
}
