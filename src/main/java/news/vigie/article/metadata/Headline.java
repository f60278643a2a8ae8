package news.vigie.article.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.article.page.Block;
import news.vigie.article.page.BlockReader;
import news.vigie.article.page.PageScan;
import news.vigie.article.phrase.Letters;
import news.vigie.article.phrase.TitleEnds;
import news.vigie.feed.markup.Controls;
import org.jsoup.nodes.Element;

/** The article's title, as it stands above the text. */
final class Headline {
    private static final Pattern MARKUP = Pattern.compile("<[^>]{1,200}>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00ad\\u200b]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final int MOST = 12;
    /** In letters: so long a title ends a heading by no chance. */
    private static final int LONG = 20;

    private static final int LONGEST_SITE = 30;

    private final PageScan page;
    private final List<String> siteNames = new ArrayList<>();

    Headline(PageScan page, List<String> siteNames) {
        this.page = page;
        siteNames.stream().map(Letters::of).filter(name -> name.length() > 1).forEach(this.siteNames::add);
    }

    /**
     * A heading that says the same as what the page gives to others (JSON-LD, Open Graph, the window's title), else the
     * first of these.
     */
    String choose(Optional<String> structured, Optional<String> shared, String hinted) {
        String window = page.landmarks().title();
        List<String> given = new ArrayList<>();
        structured.ifPresent(given::add);
        shared.ifPresent(given::add);
        given.add(window);
        given.add(hinted);
        List<String> headings = headings();
        List<Given> titles = given.stream().map(this::given).toList();
        for (String heading : headings) {
            if (structured.isPresent() && shared.isPresent() && hasKicker(heading, titles.get(0), titles.get(1))) {
                return clean(structured.get());
            }
            if (titles.stream().anyMatch(title -> isSame(heading, title))) {
                return heading;
            }
        }
        Optional<String> near = main().filter(heading -> given.stream().anyMatch(title -> sharesWords(heading, title)));
        if (near.isPresent()) {
            return near.get();
        }
        for (String title : given) {
            String clean = withoutSite(clean(title));
            if (clean.length() >= SHORTEST) {
                return clean;
            }
        }
        return headings.isEmpty() ? "" : headings.get(0);
    }

    /** The page's heading of the first rank, where there is one only. */
    private Optional<String> main() {
        List<String> texts = page.landmarks().headings().stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .map(heading -> clean(shown(heading)))
                .filter(text -> text.length() >= SHORTEST && !siteNames.contains(Letters.of(text)))
                .distinct()
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    /** Titles for search engines put other words to the same subject. */
    private static boolean sharesWords(String heading, String title) {
        Set<String> words = words(heading);
        Set<String> others = words(title);
        long common = words.stream().filter(others::contains).count();
        return common >= 2 && common * 5 >= words.size() * 2L;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    private List<String> headings() {
        List<String> texts = new ArrayList<>();
        for (Element heading : page.landmarks().headings()) {
            if (texts.size() == MOST) {
                break;
            }
            String text = clean(shown(heading));
            if (text.length() >= SHORTEST && !siteNames.contains(Letters.of(text))) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A title with its letters, and with those that are left without the site's name. */
    private record Given(String title, String letters, String ownLetters) {}

    private Given given(String title) {
        return new Given(title, Letters.of(title), Letters.of(withoutSite(clean(title))));
    }

    /** Whether one is the other, or the other with something more before or after a separator. */
    private boolean isSame(String heading, Given title) {
        String bare = Letters.of(heading);
        return bare.length() >= SHORTEST
                && (bare.equals(title.letters())
                        || bare.equals(title.ownLetters())
                        || (title.letters().startsWith(bare) && isMost(heading, title.title())));
    }

    /** A line above the title, in the heading itself, that neither of two who agree on the title has. */
    private static boolean hasKicker(String heading, Given one, Given other) {
        return one.letters().equals(other.letters())
                && one.letters().length() >= LONG
                && Letters.of(heading).endsWith(one.letters());
    }

    /** The words of the heading with the spaces that hold some of them together, as in the text below. */
    private static String shown(Element heading) {
        return BlockReader.readWithHidden(heading).stream().map(Block::text).collect(Collectors.joining(" "));
    }

    private static String clean(String title) {
        String mended = Controls.mended(title);
        String bare = mended.indexOf('<') < 0 ? mended : MARKUP.matcher(mended).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    private String withoutSite(String title) {
        String rest = title;
        for (int round = 0; round < 3; round++) {
            String shorter = withoutSiteOnce(rest);
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private String withoutSiteOnce(String title) {
        TitleEnds ends = TitleEnds.of(title);
        return ends.without(this::isSite)
                .or(() -> ends.withoutBarred(LONGEST_SITE))
                .orElse(title);
    }

    private boolean isSite(String part) {
        String bare = Letters.of(part);
        return siteNames.stream().anyMatch(site -> bare.equals(site) || isVariant(bare, site));
    }

    /** "the Courier" and "courierdaily" stand for the same site; names of three letters are found in too many words. */
    private static boolean isVariant(String bare, String site) {
        boolean longer = bare.contains(site) && bare.length() < 2 * site.length() + 6;
        boolean shorter = site.contains(bare) && bare.length() > 3;
        return site.length() > 3 && (longer || shorter);
    }

    /** The heading is the title's beginning, or nearly all of it. */
    private static boolean isMost(String heading, String title) {
        boolean begins = Letters.of(heading).length() > 12 && title.startsWith(heading);
        return begins || Letters.of(heading).length() * 10 > Letters.of(title).length() * 6;
    }
}
