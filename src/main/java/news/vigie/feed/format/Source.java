package news.vigie.feed.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.xml.XmlDocument;
import news.vigie.feed.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** A document to be read as a feed: its text, and its XML once someone asks for it. */
public final class Source {
    private final String text;
    private final String base;
    private @Nullable XmlDocument xml;

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

    /** The outermost element of this name. */
    Optional<XmlElement> root(String... names) {
        return Stream.of(names).flatMap(name -> inside(name).stream().limit(1)).findFirst();
    }

    /** Elements of this name at any depth. */
    List<XmlElement> inside(String name) {
        return isJson() ? List.of() : document().inside(name);
    }

    /**
     * Whole elements only: where the document ends in the middle of the last one, that one is left out, as its words
     * and its link may be cut too.
     */
    List<XmlElement> whole(String name) {
        List<XmlElement> all = inside(name);
        boolean cut = all.size() > 1 && document().isCut(all.getLast());
        return cut ? all.subList(0, all.size() - 1) : all;
    }

    /** Of a flood one more than will be read, so that it shows. */
    private XmlDocument document() {
        XmlDocument known = xml;
        if (known == null) {
            known = XmlDocument.read(text, base, FoundFeed.MOST_ENTRIES + 1);
            xml = known;
        }
        return known;
    }
}
