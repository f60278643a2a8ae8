package news.vigie.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a page shows to one who only looks at it: gathered in one pass, of a long page its beginning and its end. */
final class Glance implements NodeFilter {
    /** In characters, from either end of the page. */
    private static final int READ = 10_000;

    private static final List<String> GATES =
            List.of("paywall", "Paywall", "PayWall", "regwall", "Regwall", "subscriber-only");

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder unscripted = new StringBuilder();
    private boolean scripted;
    private boolean gated;
    private int noscripts;

    private Glance() {}

    static Glance at(Document page) {
        Glance glance = new Glance();
        page.filter(glance);
        return glance;
    }

    /** The text of the page as all see it. */
    String shown() {
        return shown.toString();
    }

    /** What it tells those whose browser runs no scripts. */
    String unscripted() {
        return unscripted.toString();
    }

    /** Whether it has a script. */
    boolean isScripted() {
        return scripted;
    }

    /** Whether an element calls itself a wall. */
    boolean isGated() {
        return gated;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
            return element.normalName().equals("title") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "script" -> scripted = true;
            case "noscript" -> noscripts++;
            default -> {}
        }
        gated = gated || isGate(element);
        if (element.isBlock() || element.normalName().equals("br")) {
            add(" ");
        }
    }

    private static boolean isGate(Element element) {
        return element.attributesSize() > 0 && (namesGate(element.className()) || namesGate(element.id()));
    }

    private static boolean namesGate(String names) {
        for (String gate : GATES) {
            if (names.contains(gate)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node.normalName().equals("noscript")) {
            noscripts--;
        }
        return FilterResult.CONTINUE;
    }

    private void add(String raw) {
        StringBuilder to = noscripts > 0 ? unscripted : shown;
        for (int i = 0; i < raw.length(); i++) {
            append(to, raw.charAt(i));
        }
    }

    private static void append(StringBuilder to, char c) {
        boolean space = Character.isWhitespace(c) || c == '\u00a0';
        if (!space) {
            to.append(c);
        } else if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
            to.append(' ');
        }
        if (to.length() > 4 * READ) {
            to.delete(READ, to.length() - READ);
        }
    }
}
