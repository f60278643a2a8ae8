package news.vigie.article.byline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The names in an element that may hold more: a function, a date, a link to follow somebody. */
final class Pieces {
    private static final int MOST = 40;

    private Pieces() {}

    /**
     * The first name, and those that a comma or an "and" adds to it; nothing if the element holds more than a signature
     * can.
     */
    static List<String> names(Element element, int longest, Predicate<String> wanted) {
        Set<String> names = new LinkedHashSet<>();
        boolean open = true;
        for (String piece : of(element, longest)) {
            if (Names.isCredit(piece)) {
                break;
            } else if (Names.isBetween(piece)) {
                open = true;
            } else if (Names.isBefore(piece)) {
                open = names.isEmpty();
            } else if (open || Names.goesOn(piece)) {
                String rest = names.isEmpty() ? piece : Names.afterBetween(piece);
                List<String> found = Names.split(rest).stream().filter(wanted).toList();
                if (found.isEmpty() && !names.isEmpty()) {
                    break;
                }
                names.addAll(found);
                open = names.isEmpty() || Names.isToGoOn(piece);
            }
        }
        return List.copyOf(names);
    }

    /** Whether "by" stands alone before what else the element holds. */
    static boolean isSigned(Element element, int longest) {
        List<String> pieces = of(element, longest);
        return pieces.size() > 1 && Names.isBefore(pieces.get(0));
    }

    private static List<String> of(Element element, int longest) {
        List<String> pieces = new ArrayList<>();
        int length = 0;
        for (Node node = element.firstChild(); node != null; node = next(node, element)) {
            String text = node instanceof TextNode words ? words.text().strip() : "";
            length += text.length();
            if (length > longest || pieces.size() > MOST) {
                return List.of();
            }
            if (!text.isEmpty()) {
                pieces.add(text);
            }
        }
        return pieces;
    }

    /** The node after this one in the order of the page, below the root. */
    private static @Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node up = node;
        while (up != null && !up.equals(root) && up.nextSibling() == null) {
            up = up.parent();
        }
        return up == null || up.equals(root) ? null : up.nextSibling();
    }
}
