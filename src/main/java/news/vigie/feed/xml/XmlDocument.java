package news.vigie.feed.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document of which the elements that feeds are made of can be found by their names, in its order.
 *
 * @param open those that the document ends in the middle of
 */
public record XmlDocument(Map<String, List<XmlElement>> byName, Set<XmlElement> open) {
    /** Elements of this name at any depth; only those that a feed or its items are. */
    public List<XmlElement> inside(String name) {
        return byName.getOrDefault(name, List.of());
    }

    public boolean isCut(XmlElement element) {
        return open.contains(element);
    }

    /**
     * Reads any document, whatever it claims to be.
     *
     * @param most after so many items no more are read
     */
    public static XmlDocument read(String text, String base, int most) {
        return new TreeBuilder(text, base, most).build();
    }
}
