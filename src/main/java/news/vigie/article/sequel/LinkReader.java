package news.vigie.article.sequel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.page.Landmarks;
import news.vigie.article.page.SiteHost;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Phrases;
import news.vigie.article.sequel.PageLink.Sign;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers what may lead to more of the article: {@code link} elements, and anchors of few words. */
final class LinkReader {
    private static final Phrases NEXT = Phrases.named("page-next.txt");
    private static final Phrases WHOLE = Phrases.named("page-whole.txt");

    /** In characters: links to pages say little. */
    private static final int FEW_WORDS = 40;

    /** In characters: ".xhtml/". */
    private static final int LONGEST_ENDING = 8;

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{4,6} )?([2-9]|\\d\\d)");
    private static final Pattern NOT_OF_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Landmarks page;
    private final URI url;
    private final String name;
    private final Answers answers = new Answers();
    private final List<PageLink> found = new ArrayList<>();
    private final List<Element> beside = new ArrayList<>();
    private @Nullable URI amp;

    LinkReader(Landmarks page, URI url) {
        this.page = page;
        this.url = url;
        this.name = name(url);
    }

    PageLinks read() {
        page.links().forEach(this::link);
        page.marked().stream()
                .filter(element -> element.normalName().equals("a"))
                .forEach(this::anchor);
        // What says "all" on a page that has no further ones says it of something else.
        if (!found.isEmpty()) {
            beside.stream().filter(anchor -> WHOLE.match(words(anchor))).forEach(anchor -> keep(anchor, Sign.WHOLE));
        }
        return new PageLinks(amp, found);
    }

    private void link(Element link) {
        if (is("amphtml", link)) {
            amp = address(link).filter(this::isOfSite).orElse(amp);
        } else if (is("next", link)) {
            keep(link, Sign.NEXT);
        }
    }

    private void anchor(Element anchor) {
        String href = anchor.attr("href");
        if (href.isEmpty() || href.charAt(0) == '#') {
            return;
        }
        if (is("next", anchor)) {
            keep(anchor, Sign.NEXT);
        }
        int number = numberOf(href);
        Optional<Sign> sign = number > 0 ? sign(words(anchor), number) : Optional.empty();
        if (sign.isEmpty()) {
            if (href.charAt(0) == '?' || href.contains(name)) {
                beside.add(anchor);
            }
        } else {
            address(anchor)
                    .filter(there -> isOfSite(there) && !answers.hold(anchor))
                    .ifPresent(there -> found.add(new PageLink(there, sign.get())));
        }
    }

    private void keep(Element element, Sign sign) {
        address(element).ifPresent(address -> found.add(new PageLink(address, sign)));
    }

    /** The number that a page may have, at the end but for a file's ending; 0 where there is none. */
    private static int numberOf(String href) {
        int fragment = href.indexOf('#');
        int end = fragment < 0 ? href.length() : fragment;
        int at = end - 1;
        while (at > end - LONGEST_ENDING && at > 0 && !isDigit(href.charAt(at))) {
            at--;
        }
        int digits = 0;
        while (at - digits >= 0 && digits < 3 && isDigit(href.charAt(at - digits))) {
            digits++;
        }
        return digits == 1 || digits == 2 ? Integer.parseInt(href.substring(at - digits + 1, at + 1)) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Some sites count from 0: an address that has another number than the words leads to another page. */
    private static Optional<Sign> sign(String words, int number) {
        if (words.length() > FEW_WORDS) {
            return Optional.empty();
        }
        Matcher numbered = NUMBER.matcher(Bare.of(words));
        if (numbered.matches()) {
            return Integer.parseInt(numbered.group(1)) == number ? Optional.of(Sign.NUMBER) : Optional.empty();
        }
        boolean arrow = NOT_OF_WORDS.matcher(words).matches();
        return arrow || NEXT.match(words) ? Optional.of(Sign.NEXT) : Optional.empty();
    }

    /** A few more than those that count, at most; of a picture of an arrow, what those are told who do not see it. */
    private static String words(Element anchor) {
        StringBuilder words = new StringBuilder();
        gather(anchor, words);
        String shown = SPACES.matcher(words).replaceAll(" ").strip();
        return shown.isEmpty()
                ? Stream.of(anchor.attr("aria-label"), anchor.attr("title"))
                        .filter(told -> !told.isBlank())
                        .findFirst()
                        .orElse("»")
                : shown;
    }

    private static void gather(Element element, StringBuilder words) {
        for (Node node = element.firstChild(); node != null && words.length() <= FEW_WORDS; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner) {
                words.append(' ');
                gather(inner, words);
                words.append(' ');
            }
        }
    }

    private static boolean is(String relation, Element element) {
        String rel = element.attr("rel");
        return rel.length() >= relation.length()
                && SPACES.splitAsStream(rel).anyMatch(word -> word.equalsIgnoreCase(relation));
    }

    /** Old links of a site that has become safe name the way that was not: more of the article is not asked over it. */
    private Optional<URI> address(Element element) {
        String address = element.absUrl("href").replace(" ", "%20");
        boolean open = address.startsWith("http:") && "https".equalsIgnoreCase(url.getScheme());
        try {
            URI there = new URI(open ? address.replaceFirst("http", "https") : address);
            return address.startsWith("http") && !(open && there.getPort() >= 0)
                    ? Optional.of(there)
                    : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    /** The last part of the path, without a file's ending. */
    private static String name(URI url) {
        String path = Objects.requireNonNullElse(url.getRawPath(), "");
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        String last = path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(0, end));
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private boolean isOfSite(URI address) {
        return SiteHost.of(address).equals(SiteHost.of(url)) && !address.equals(url);
    }
}
