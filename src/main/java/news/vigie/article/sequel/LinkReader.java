package news.vigie.article.sequel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.page.Phrases;
import news.vigie.article.page.ResourceLines;
import news.vigie.article.sequel.PageLink.Sign;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers in one walk what may lead to more of the article: {@code link} elements, and anchors of few words. */
final class LinkReader {
    private static final Phrases NEXT = Phrases.named("page-next.txt");
    private static final Phrases WHOLE = Phrases.named("page-whole.txt");
    private static final Set<String> ANSWERS = Set.copyOf(ResourceLines.of("marks-answers.txt"));

    /** In characters: links to pages say little. */
    private static final int FEW_WORDS = 40;

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{4,6} )?(?:[2-9]|\\d\\d)");
    private static final Pattern NOT_OF_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM_OF_HOST = Pattern.compile("^(?:www\\d?|m|amp|mobile)\\.");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Document page;
    private final URI url;
    private final List<PageLink> found = new ArrayList<>();
    private final List<Element> others = new ArrayList<>();
    private @Nullable URI amp;

    LinkReader(Document page, URI url) {
        this.page = page;
        this.url = url;
    }

    PageLinks read() {
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "link" -> link(element);
                    case "a" -> anchor(element);
                    default -> {}
                }
            }
        });
        // What says "all" on a page that has no further ones says it of something else.
        if (!found.isEmpty()) {
            others.stream()
                    .filter(anchor -> WHOLE.match(words(anchor)))
                    .forEach(anchor -> keep(anchor, Sign.WHOLE));
        }
        return new PageLinks(amp, found);
    }

    private void link(Element link) {
        List<String> rel = rel(link);
        if (rel.contains("amphtml")) {
            amp = address(link).filter(this::isOfSite).orElse(amp);
        } else if (rel.contains("next")) {
            keep(link, Sign.NEXT);
        }
    }

    private void anchor(Element anchor) {
        String href = anchor.attr("href");
        if (href.isEmpty() || href.charAt(0) == '#') {
            return;
        }
        if (rel(anchor).contains("next")) {
            keep(anchor, Sign.NEXT);
        }
        Optional<Sign> sign = numbersAPage(href) ? sign(words(anchor)) : Optional.empty();
        if (sign.isEmpty()) {
            others.add(anchor);
        } else if (!isOfAnswers(anchor)) {
            keep(anchor, sign.get());
        }
    }

    private void keep(Element element, Sign sign) {
        address(element).ifPresent(address -> found.add(new PageLink(address, sign)));
    }

    /** Whether there is a number that a page may have after the last letter or mark, up to a file's ending. */
    private static boolean numbersAPage(String href) {
        int end = href.length();
        int fragment = href.indexOf('#');
        end = fragment < 0 ? end : fragment;
        int digits = 0;
        for (int at = end - 1; at >= 0 && digits < 3; at--) {
            char c = href.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (digits > 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Sign> sign(String words) {
        if (words.length() > FEW_WORDS) {
            return Optional.empty();
        }
        if (NUMBER.matcher(Phrases.bare(words)).matches()) {
            return Optional.of(Sign.NUMBER);
        }
        boolean arrow = NOT_OF_WORDS.matcher(words).matches();
        return arrow || NEXT.match(words) ? Optional.of(Sign.NEXT) : Optional.empty();
    }

    /** Up to a few more than those that count; of an arrow that is a picture, what is told those who do not see it. */
    private static String words(Element anchor) {
        StringBuilder words = new StringBuilder();
        for (Node node : anchor.childNodes()) {
            if (words.length() > FEW_WORDS) {
                break;
            }
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner) {
                words.append(' ').append(inner.text()).append(' ');
            }
        }
        String shown = SPACES.matcher(words).replaceAll(" ").strip();
        return shown.isEmpty()
                ? Stream.of(anchor.attr("aria-label"), anchor.attr("title"))
                        .filter(told -> !told.isBlank())
                        .findFirst()
                        .orElse("»")
                : shown;
    }

    /** Readers' answers below an article have pages of their own. */
    private static boolean isOfAnswers(Element anchor) {
        return anchor.parents().stream()
                .flatMap(around -> Stream.concat(Stream.of(around.id()), around.classNames().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(ANSWERS::contains);
    }

    private static List<String> rel(Element element) {
        String rel = element.attr("rel");
        return rel.isEmpty()
                ? List.of()
                : List.of(SPACES.split(rel.toLowerCase(Locale.ROOT).strip(), -1));
    }

    private static Optional<URI> address(Element element) {
        String address = element.absUrl("href").replace(" ", "%20");
        try {
            return address.startsWith("http") ? Optional.of(new URI(address)) : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private boolean isOfSite(URI address) {
        return site(address).equals(site(url)) && !address.equals(url);
    }

    private static String site(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        return FORM_OF_HOST.matcher(host).replaceFirst("");
    }
}
