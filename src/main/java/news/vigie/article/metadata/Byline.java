package news.vigie.article.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import news.vigie.article.date.DateReader;
import news.vigie.article.page.PageScan;
import news.vigie.article.page.ResourceLines;
import org.jsoup.nodes.Element;

/** The people who wrote an article, by their names alone. */
final class Byline {
    private static final int LONGEST = 60;
    private static final int MOST = 12;
    private static final int MOST_MARKED = 20;
    /** In characters: so far below the title a signature stands. */
    private static final int NEAR = 500;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_SPACE = '\u202f';

    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline a, .byline-name, "
                    + ".by, .author-name, .author__name, .author .fn, .vcard .fn, .post-author a, .entry-author a, .byline, .author a, "
                    + ".author, .auteur, .signature, .autor, [class*=byline], [class*=author-name], [class*=authorName], "
                    + "[class*=author__name], [class*=author], [class*=contributor], [class*=auteur], a[href*=/author/], "
                    + "a[href*=/authors/], a[href*=/auteur/], a[href*=/autor/], .username";

    private static final String SIGNED = "[rel=author], [itemprop=author], .author, .byline, .post-author, .username";

    /** What a name stands in alone, with no mark that it is one. */
    private static final String INLINE = "span, a, strong, b, em, cite";

    private static final int LONGEST_LINE = 160;
    private static final DateReader DATES = new DateReader(false);

    private static final String[] METAS = {
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "citation_author",
        "og:article:author",
        "article.author",
        "cxenseparse:author",
        "twitter:data1"
    };

    private static final Set<String> NOBODY = Set.copyOf(ResourceLines.of("byline-nobody.txt"));
    private final PageScan page;
    private final String belowTitle;
    private final Set<String> siteNames;

    Byline(PageScan page, String title, List<String> siteNames) {
        this.page = page;
        this.belowTitle = belowTitle(page, title);
        this.siteNames =
                new LinkedHashSet<>(siteNames.stream().map(Headline::letters).toList());
    }

    /**
     * Whom the page names: in its data, its meta elements, its marked elements, its text; the site itself comes last.
     */
    Optional<String> of(List<String> structured, MetaTags metas) {
        List<String> meta = metas.first(METAS).map(List::of).orElse(List.of());
        return join(structured, this::isSomebody)
                .or(() -> join(metas.all("author"), this::isSomebody))
                .or(() -> join(meta, this::isSomebody))
                .or(() -> ofMarked(MARKED, this::isPerson))
                .or(this::ofText)
                .or(this::ofDatedLine)
                .or(() -> ofMarked(SIGNED, this::isSomebody))
                .or(() -> join(structured, Byline::isName))
                .or(() -> join(metas.all("author"), Byline::isName));
    }

    private Optional<String> ofMarked(String selector, Predicate<String> wanted) {
        return page.page()
                .selectStream(selector)
                .limit(MOST_MARKED)
                .map(Element::text)
                .filter(text -> text.length() < 3 * LONGEST)
                .flatMap(text -> join(List.of(text), wanted).stream())
                .findFirst();
    }

    private Optional<String> ofText() {
        Matcher signed = Names.SIGNED.matcher(belowTitle);
        return signed.find() ? join(List.of(signed.group(1)), this::isPerson) : Optional.empty();
    }

    /** A name that stands alone in an element, next to the date, in the line below the title. */
    private Optional<String> ofDatedLine() {
        return page.page()
                .selectStream(INLINE)
                .filter(element -> element.childrenSize() == 0 && isPerson(element.text()))
                .limit(MOST_MARKED)
                .filter(element ->
                        element.parent() != null && isDatedLine(element.parent().text()))
                .map(Element::text)
                .findFirst();
    }

    private boolean isDatedLine(String line) {
        return line.length() <= LONGEST_LINE
                && belowTitle.contains(line)
                && DATES.read(line).isPresent();
    }

    /** What is shown below the title, as far as a signature may stand; empty where the title is not shown. */
    private static String belowTitle(PageScan page, String title) {
        String text = page.shown(100_000);
        String shown = title.replace(NO_BREAK_SPACE, ' ').replace(NARROW_SPACE, ' ');
        int at = title.isEmpty() ? -1 : text.replace(NARROW_SPACE, ' ').indexOf(shown);
        int from = at + title.length();
        return at < 0 ? "" : text.substring(from, Math.min(text.length(), from + NEAR));
    }

    private Optional<String> join(List<String> given, Predicate<String> wanted) {
        Set<String> people = new LinkedHashSet<>();
        for (String one : given) {
            for (String part : Names.split(one.substring(0, Math.min(one.length(), LONGEST * MOST)))) {
                if (wanted.test(part) && !(Names.isInitials(part) && !people.isEmpty()) && people.size() < MOST) {
                    people.add(part);
                }
            }
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", people));
    }

    private boolean isPerson(String name) {
        return isSomebody(name) && Names.isPersonal(name);
    }

    private boolean isSomebody(String name) {
        return isName(name) && !siteNames.contains(Headline.letters(name));
    }

    private static boolean isName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return name.length() > 1
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && !small.contains("www.")
                && !NOBODY.contains(small)
                && name.chars().noneMatch(c -> Character.isDigit(c) || c == '*' || c == ':');
    }
}
