package news.vigie.brief.bullet.cut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.vigie.language.Span;

/** A sentence in which an editor put in braces what can be left out: "{On Monday, }the bank closed{ in {north }Lyon}." */
final class MarkedSentence {
    private final String text;
    private final Set<String> shorter = new HashSet<>();
    private final Set<Long> lengths = new HashSet<>();

    private MarkedSentence(String text, List<Span> spans) {
        this.text = text;
        for (Span first : spans) {
            Optional<Span> next = Optional.of(first);
            while (next.isPresent()) {
                int end = next.get().end();
                leaveOut(first.start(), end);
                next = behind(spans, end);
            }
        }
    }

    private void leaveOut(int from, int to) {
        String rest = text.substring(0, from) + " " + text.substring(to);
        shorter.add(plain(rest));
        lengths.add(letters(rest));
    }

    /** The longest that begins where another ends: who allows both allows them as one. */
    private static Optional<Span> behind(List<Span> spans, int end) {
        return spans.stream()
                .filter(span -> span.start() == end && span.end() > end)
                .max(Comparator.comparingInt(Span::length));
    }

    /** @throws IllegalArgumentException where the braces do not match */
    static MarkedSentence of(String marked) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (c == '{') {
                open.push(text.length());
            } else if (c == '}' && !open.isEmpty()) {
                spans.add(new Span(open.pop(), text.length()));
            } else if (c == '}') {
                throw new IllegalArgumentException("A brace too many: " + marked);
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("A brace too few: " + marked);
        }
        return new MarkedSentence(text.toString(), spans);
    }

    String text() {
        return text;
    }

    /** Did the editor allow this? The span counts from the sentence's beginning. */
    boolean allows(Span cut) {
        String rest = text.substring(0, cut.start()) + " " + text.substring(cut.end());
        return lengths.contains(letters(rest)) && shorter.contains(plain(rest));
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == ',') {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString()
                .replace(" ,", ",")
                .replace(",", ", ")
                .replaceAll(" +", " ")
                .strip();
    }
}
