package news.vigie.feed.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a feed document, closing what was never closed. */
final class TreeBuilder {
    /** By which a feed is known, and what it is made of. */
    private static final Set<String> FOUND_BY_NAME =
            Set.of("rss", "rdf:rdf", "rdf", "channel", "item", "feed", "atom:feed", "entry", "atom:entry");

    private static final Set<String> ITEMS = Set.of("item", "entry", "atom:entry");

    /** Elements that hold text. */
    private static final Set<String> LEAVES = Set.of("title", "link", "guid", "pubdate", "id", "dc:date", "dc:creator");

    /** Elements that no text can hold, so that a leaf with one inside was never closed. */
    private static final Set<String> SIBLINGS = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "description",
            "item",
            "entry",
            "atom:entry",
            "category",
            "content:encoded",
            "dc:date",
            "dc:creator",
            "updated",
            "published",
            "summary",
            "content",
            "id",
            "author",
            "atom:link",
            "language");

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 250_000;

    private final Entities entities;
    private final XmlScanner scanner;
    private final int mostItems;
    private final Map<String, List<XmlElement>> byName = new HashMap<>();
    private final List<Open> stack = new ArrayList<>();
    private int elements;
    private int items;
    private int tooDeep;

    /** An element that is not yet closed, and the names that hold in it. */
    private record Open(XmlElement element, @Nullable Scope scope) {
        boolean isNamed(String name) {
            return element.name().equals(name);
        }
    }

    TreeBuilder(String text, String base, int mostItems) {
        this.entities = new Entities(text);
        this.scanner = new XmlScanner(entities);
        this.mostItems = mostItems;
        stack.add(new Open(new XmlElement("", XmlAttributes.NONE, XmlBase.of(base)), null));
    }

    XmlDocument build() {
        boolean more = true;
        while (more && elements < MOST_ELEMENTS && items < mostItems) {
            more = add(scanner.next());
        }
        Set<XmlElement> open = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!more) {
            stack.forEach(left -> open.add(left.element()));
        }
        return new XmlDocument(byName, open);
    }

    private boolean add(XmlScanner.Piece piece) {
        switch (piece) {
            case TEXT -> last().element().add(words(false));
            case CDATA -> last().element().add(words(true));
            case DECLARATION -> entities.declare(scanner.from(), scanner.to());
            case START -> open();
            case END -> close();
            case NOTHING -> {
                return false;
            }
        }
        return true;
    }

    private XmlText words(boolean raw) {
        return new XmlText(entities, scanner.from(), scanner.to(), raw);
    }

    private Open last() {
        return stack.getLast();
    }

    private void open() {
        XmlAttributes attributes = scanner.attributes();
        Scope around = last().scope();
        Scope scope = around == null ? Scope.of(scanner.name(), attributes) : around.with(attributes);
        String name = scope.name(scanner.name());
        closeBefore(name);
        var element =
                new XmlElement(name, attributes, last().element().ownBase().with(attributes.value("xml:base")));
        last().element().add(element);
        count(element);
        if (scanner.isEmptied()) {
            return;
        }
        if (stack.size() > DEEPEST) {
            tooDeep++;
        } else {
            stack.add(new Open(element, scope));
        }
    }

    private void count(XmlElement element) {
        elements++;
        if (FOUND_BY_NAME.contains(element.name())) {
            byName.computeIfAbsent(element.name(), name -> new ArrayList<>()).add(element);
            items += ITEMS.contains(element.name()) ? 1 : 0;
        }
    }

    /** No item holds another, and no leaf an element that stands beside it. */
    private void closeBefore(String name) {
        if (ITEMS.contains(name)) {
            closeTo(name);
        }
        if (SIBLINGS.contains(name) && isLeaf(last().element())) {
            stack.removeLast();
        }
    }

    private static boolean isLeaf(XmlElement element) {
        String type = element.attribute("type");
        return LEAVES.contains(element.name()) && (type == null || !type.contains("xhtml"));
    }

    private void close() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Scope scope = last().scope();
        closeTo(scope == null ? scanner.name() : scope.name(scanner.name()));
    }

    /** Closes the innermost element of this name and all within it; where there is none, nothing. */
    private void closeTo(String name) {
        for (int i = stack.size() - 1; i > 0; i--) {
            if (stack.get(i).isNamed(name)) {
                stack.subList(i, stack.size()).clear();
                return;
            }
        }
    }
}
