package news.vigie.article.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.article.body.Prose;
import news.vigie.language.Span;

/** Puts the texts of an article's pages together: what each of them repeats is in it once. */
public final class Pages {
    private static final String APART = "\n\n";

    /** In characters. What is shorter may be said twice ("Yes."), but where both pages begin or end with it. */
    private static final int TELLING = 80;

    /** In characters. A standfirst that each page repeats is shorter. */
    private static final int STANDFIRST = 800;

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{N}]*\\d+[^\\p{L}\\p{N}]*");

    private Pages() {}

    /** The text with that of the next page; empty where the page has nothing new, or is one that was read before. */
    public static Optional<Prose> join(Prose had, Prose next) {
        List<Paragraph> before = paragraphs(had);
        List<Paragraph> all = paragraphs(new Prose(next.text(), next.headings()));
        List<Paragraph> here = inside(before);
        List<Paragraph> there = inside(all);
        int head = shared(here, there);
        List<Paragraph> behind = there.subList(head, there.size());
        int foot = shared(here.subList(head, here.size()).reversed(), behind.reversed());
        Told told = new Told(had.text());
        List<Paragraph> added = inside(behind.subList(0, behind.size() - foot)).stream()
                .filter(paragraph -> paragraph.text().length() < TELLING || !told.has(paragraph.text()))
                .toList();
        int length = length(added);
        int repeated = length(all) - length;
        return length == 0 || repeated > Math.max(length, STANDFIRST)
                ? Optional.empty()
                : Optional.of(text(with(added, here, here.size() - foot)));
    }

    private static List<Paragraph> with(List<Paragraph> added, List<Paragraph> page, int at) {
        List<Paragraph> all = new ArrayList<>(page);
        all.addAll(at, added);
        return all;
    }

    /** How many paragraphs both begin with. */
    private static int shared(List<Paragraph> one, List<Paragraph> other) {
        int most = Math.min(one.size(), other.size());
        int shared = 0;
        while (shared < most && one.get(shared).text().equals(other.get(shared).text())) {
            shared++;
        }
        return shared;
    }

    /** Without the numbers of pages at its edges. */
    private static List<Paragraph> inside(List<Paragraph> page) {
        int start = 0;
        int end = page.size();
        while (start < end && isPager(page.get(start))) {
            start++;
        }
        while (start < end && isPager(page.get(end - 1))) {
            end--;
        }
        return page.subList(start, end);
    }

    /** A list of the best nine has headings that are numbers. */
    private static boolean isPager(Paragraph paragraph) {
        return PagerLine.is(paragraph.text())
                && !(paragraph.isHeading() && NUMBER.matcher(paragraph.text()).matches());
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
            boolean first = prose.standfirst() != null && prose.standfirst().contains(start);
            paragraphs.add(new Paragraph(text, headings.contains(start), first));
            start += text.length() + APART.length();
        }
        return paragraphs;
    }

    private static Prose text(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> headings = new ArrayList<>();
        Span standfirst = null;
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : APART);
            int start = text.length();
            text.append(paragraph.text());
            if (paragraph.isHeading()) {
                headings.add(new Span(start, text.length()));
            }
            if (paragraph.isStandfirst()) {
                standfirst = new Span(standfirst == null ? start : standfirst.start(), text.length());
            }
        }
        return new Prose(text.toString(), headings, standfirst);
    }

    private record Paragraph(String text, boolean isHeading, boolean isStandfirst) {}
}
