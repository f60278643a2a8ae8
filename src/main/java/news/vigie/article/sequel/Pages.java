package news.vigie.article.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern PAGE_MARK = Pattern.compile(
            "[(\\[]?(?:\\p{L}{4,6} )?\\d{1,2}(?: ?/ ?| (?:\\p{L}{1,3}) )\\d{1,2}[)\\]]?", Pattern.UNICODE_CASE);

    private Pages() {}

    /** The text with that of the next page; empty where the page has nothing new, or is one that was read before. */
    public static Optional<Prose> join(Prose had, Prose next) {
        Set<String> known = paragraphs(had).stream().map(Paragraph::text).collect(Collectors.toSet());
        List<Paragraph> all = paragraphs(next);
        List<Paragraph> added = inside(all, known).stream()
                .filter(paragraph -> paragraph.text().length() < TELLING || !known.contains(paragraph.text()))
                .toList();
        int length = length(added);
        int repeated = length(all) - length;
        return length == 0 || repeated > Math.max(length, STANDFIRST)
                ? Optional.empty()
                : Optional.of(text(
                        Stream.concat(paragraphs(had).stream(), added.stream()).toList()));
    }

    /** Without what stands at its edges and is known or numbers the page. */
    private static List<Paragraph> inside(List<Paragraph> page, Set<String> known) {
        int start = 0;
        int end = page.size();
        while (start < end && isRunning(page.get(start), known)) {
            start++;
        }
        while (start < end && isRunning(page.get(end - 1), known)) {
            end--;
        }
        return page.subList(start, end);
    }

    private static boolean isRunning(Paragraph paragraph, Set<String> known) {
        return known.contains(paragraph.text())
                || PAGE_MARK.matcher(paragraph.text()).matches();
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
