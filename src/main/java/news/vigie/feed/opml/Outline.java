package news.vigie.feed.opml;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.markup.PlainText;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a list, within the bounds of {@code feeds.yaml}; what is said wrongly is noted and counts as not said.
 */
final class Outline {
    private static final Duration SHORTEST_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_EVERY = Duration.ofDays(30);

    private final Element element;
    private final List<OpmlReading.Flaw> flaws;

    Outline(Element element, List<OpmlReading.Flaw> flaws) {
        this.element = element;
        this.flaws = flaws;
    }

    /** Notes that this is wrong with the outline, which is told with its name. */
    void flawed(String key, String value) {
        int line = element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber()
                : 0;
        flaws.add(new OpmlReading.Flaw(line, Notice.of(key, PlainText.of(name(element)), PlainText.of(value))));
    }

    FeedDefinition definition(URI url) {
        String name = PlainText.of(name(element));
        return new FeedDefinition(
                url,
                name.isEmpty() ? null : name,
                topics(),
                language(),
                weight(),
                every(),
                !own(OwnAttribute.FULL_TEXT).equals("false"),
                css(OwnAttribute.SELECT),
                css(OwnAttribute.LINKS),
                java.util.Map.of());
    }

    /** Readers list a feed once in each of its folders. */
    FeedDefinition alsoAbout(FeedDefinition known) {
        return known.about(Stream.concat(known.topics().stream(), topics().stream())
                .distinct()
                .toList());
    }

    private static String name(Element outline) {
        return outline.hasAttr("title") ? outline.attr("title") : outline.attr("text");
    }

    private List<String> topics() {
        Stream<String> folders = element.parents().reversed().stream()
                .filter(parent -> parent.nameIs("outline") && !parent.hasAttr("xmlurl"))
                .map(Outline::name);
        Stream<String> categories = Stream.of(element.attr("category").split("[,/]", -1));
        return Stream.concat(folders, categories)
                .map(PlainText::of)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    private String own(OwnAttribute attribute) {
        return element.attr(attribute.written()).strip();
    }

    /** Many lists say "unknown", or what is no code: such a language is found in the texts. */
    private @Nullable Language language() {
        Language language = Language.of(element.attr("language").strip());
        return language.isKnown() && language.code().length() <= 3 ? language : null;
    }

    private double weight() {
        String written = own(OwnAttribute.WEIGHT);
        try {
            double weight = written.isEmpty() ? 1.0 : Double.parseDouble(written);
            if (weight >= 0 && weight <= 1000) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Noted below, like a number out of bounds.
        }
        flawed("opml.bad-weight", written);
        return 1.0;
    }

    private @Nullable Duration every() {
        String written = own(OwnAttribute.EVERY);
        if (written.isEmpty()) {
            return null;
        }
        try {
            Duration every = Duration.parse(written);
            if (every.compareTo(SHORTEST_EVERY) >= 0 && every.compareTo(LONGEST_EVERY) <= 0) {
                return every;
            }
        } catch (DateTimeParseException e) {
            // Noted below, like a duration out of bounds.
        }
        flawed("opml.bad-every", written);
        return null;
    }

    private @Nullable String css(OwnAttribute attribute) {
        String css = own(attribute);
        if (css.isEmpty()) {
            return null;
        }
        try {
            var unused = QueryParser.parse(css);
            return css;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            flawed("opml.bad-css", css);
            return null;
        }
    }
}
