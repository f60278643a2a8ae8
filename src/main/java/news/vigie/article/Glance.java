package news.vigie.article;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> MENUS = Set.of("nav", "footer");
    private static final Set<String> TEXTS = Set.of("main", "article");

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder told = new StringBuilder();
    private final StringBuilder unscripted = new StringBuilder();
    private boolean scripted;
    private boolean gated;
    private int noscripts;
    private int menus;
    private int texts;

    private Glance() {}

    static Glance at(Document page) {
        Glance glance = new Glance();
        page.filter(glance);
        return glance;
    }

    /** The text of the page as all see it, a line for each block. */
    String shown() {
        return shown.toString();
    }

    /** The same without menus, and without the feet of pages. */
    String told() {
        return told.toString();
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
            add(text.getWholeText().replace('\n', ' '));
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
        enter(element.normalName(), 1);
        if (element.isBlock()) {
            add("\n");
        } else if (element.normalName().equals("br")) {
            add(" ");
        }
    }

    private void enter(String tag, int step) {
        if (MENUS.contains(tag)) {
            menus += step;
        } else if (TEXTS.contains(tag)) {
            texts += step;
        }
    }

    private boolean isMenu() {
        return menus > 0 && texts == 0;
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
        } else if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        enter(element.normalName(), -1);
        if (element.isBlock()) {
            add("\n");
        }
    }

    private void add(String raw) {
        append(noscripts > 0 ? unscripted : shown, raw);
        if (noscripts == 0 && !isMenu()) {
            append(told, raw);
        }
    }

    private static void append(StringBuilder to, String raw) {
        for (int i = 0; i < raw.length(); i++) {
            append(to, raw.charAt(i));
        }
    }

    private static void append(StringBuilder to, char c) {
        boolean space = Character.isWhitespace(c) || c == '\u00a0';
        char last = to.isEmpty() ? '\n' : to.charAt(to.length() - 1);
        if (!space) {
            to.append(c);
        } else if (last != ' ' && last != '\n') {
            to.append(c == '\n' ? c : ' ');
        } else if (c == '\n' && last == ' ') {
            to.setCharAt(to.length() - 1, c);
        }
        if (to.length() > 4 * READ) {
            to.delete(READ, to.length() - READ);
        }
    }
}
