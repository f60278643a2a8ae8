package news.vigie.article.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.article.body.Prose;
import news.vigie.language.Span;

/** Puts the texts of an article's pages together: what each of them repeats is in it once. */
public final class Pages {
    private static final String APART = "\n\n";

    /** In characters. What is shorter may be said twice ("Yes."); only at the edges of a page it is a running head. */
    private static final int TELLING = 80;

    /** In characters. A standfirst that each page repeats is shorter. */
    private static final int STANDFIRST = 800;

    private Pages() {}

    /** The text with that of the next page; empty where the page has nothing new, or is one that was read before. */
    public static Optional<Prose> join(Prose had, Prose next) {
        List<Paragraph> before = paragraphs(had);
        Set<String> known = before.stream().map(Paragraph::text).collect(Collectors.toSet());
        String letters = letters(had.text());
        List<Paragraph> all = paragraphs(next);
        List<Paragraph> added = inside(all, paragraph -> isRunning(paragraph, known)).stream()
                .filter(paragraph ->
                        paragraph.text().length() < TELLING || !letters.contains(letters(paragraph.text())))
                .toList();
        int length = length(added);
        int repeated = length(all) - length;
        return length == 0 || repeated > Math.max(length, STANDFIRST)
                ? Optional.empty()
                : Optional.of(text(Stream.concat(inside(before, Pages::isPager).stream(), added.stream())
                        .toList()));
    }

    /** Without what stands at its edges and is no part of it. */
    private static List<Paragraph> inside(List<Paragraph> page, Predicate<Paragraph> isNone) {
        int start = 0;
        int end = page.size();
        while (start < end && isNone.test(page.get(start))) {
            start++;
        }
        while (start < end && isNone.test(page.get(end - 1))) {
            end--;
        }
        return page.subList(start, end);
    }

    private static boolean isPager(Paragraph paragraph) {
        return PagerLine.is(paragraph.text());
    }

    private static boolean isRunning(Paragraph paragraph, Set<String> known) {
        return known.contains(paragraph.text()) || isPager(paragraph);
    }

    /** Structured data may have given all pages at once, without paragraphs and with other marks and spaces. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static int length(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static List<Paragraph> paragraphs(Prose prose) {
        Set<Integer> headings = prose.headings().stream().map(Span::start).collect(Collectors.toSet());
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String text : prose.text().split(APART, -1)) {
            paragraphs.add(new Paragraph(text, headings.contains(start)));
            start += text.length() + APART.length();
        }
        return paragraphs;
    }

    private static Prose text(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> headings = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : APART);
            int start = text.length();
            text.append(paragraph.text());
            if (paragraph.isHeading()) {
                headings.add(new Span(start, text.length()));
            }
        }
        return new Prose(text.toString(), headings);
    }

    private record Paragraph(String text, boolean isHeading) {}
}
