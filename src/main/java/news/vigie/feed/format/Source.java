package news.vigie.feed.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document to be read as a feed: its text, and its XML once someone asks for it. */
public final class Source {
    private static final Pattern END = Pattern.compile("</[\\w:]*(?:rss|rdf|channel|feed)\\s*>\\s*$");

    private final String text;
    private final String base;
    private final Set<String> present = new HashSet<>();
    private @Nullable XmlPart xml;

    public Source(String text, String base) {
        this.text = text;
        this.base = base;
    }

    String text() {
        return text;
    }

    String base() {
        return base;
    }

    boolean isJson() {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * Whole elements only: where the document ends in the middle of the last one, that one is left out, as its words and
     * its link may be cut too. Of a flood one more than will be read, so that it shows.
     */
    <T> List<T> whole(List<T> parts, String name) {
        if (parts.size() > FoundFeed.MOST_ENTRIES) {
            return parts.subList(0, FoundFeed.MOST_ENTRIES + 1);
        }
        String ends = text.toLowerCase(Locale.ROOT);
        boolean cut = ends.lastIndexOf("</" + name) < ends.lastIndexOf("<" + name)
                && !END.matcher(ends).find();
        return cut && parts.size() > 1 ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** The outermost element of this name. */
    Optional<XmlPart> root(String... names) {
        if (isJson()) {
            return Optional.empty();
        }
        XmlPart document = document();
        return Stream.of(names)
                .filter(present::contains)
                .flatMap(name -> document.inside(name).stream().limit(1))
                .findFirst();
    }

    private XmlPart document() {
        XmlPart known = xml;
        if (known == null) {
            known = XmlDocument.parse(text, base);
            known.element().stream().forEach(element -> present.add(element.tagName()));
            xml = known;
        }
        return known;
    }
}
