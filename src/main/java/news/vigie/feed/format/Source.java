package news.vigie.feed.format;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document to be read as a feed: its text, and its XML once someone asks for it. */
public final class Source {
    private final String text;
    private final String base;
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

    /** The outermost element of this name. */
    Optional<XmlPart> root(String... names) {
        if (isJson()) {
            return Optional.empty();
        }
        if (xml == null) {
            xml = XmlDocument.parse(text, base);
        }
        XmlPart document = xml;
        return Stream.of(names).flatMap(name -> document.inside(name).stream().limit(1)).findFirst();
    }
}
