package news.vigie.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that may say something of its article, by what they are, in the order of the page. */
public final class Landmarks {
    /** Of one sort; no article needs as many, and each reader of a list may look at all of it. */
    private static final int MOST = 5_000;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Moment> times = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private @Nullable Element root;
    private @Nullable Element title;

    Landmarks() {}

    /**
     * An element that tells a time.
     *
     * @param block the number of the block that it stands in, or before
     */
    public record Moment(Element element, int block) {}

    void see(Element element, int block) {
        switch (element.normalName()) {
            case "html" -> root = root == null ? element : root;
            case "meta" -> add(metas, element);
            case "link" -> add(links, element);
            case "script" -> add(scripts, element);
            case "title" -> title = title == null ? element : title;
            case "time" -> add(times, new Moment(element, block));
            case "h1", "h2" -> add(headings, element);
            case "br", "img", "path", "svg", "style", "option", "input" -> {}
            default -> seeMarks(element, block);
        }
    }

    private void seeMarks(Element element, int block) {
        if (element.attributesSize() > 0) {
            String property = element.attributes().get("itemprop");
            add(property.equals("headline") ? headings : marked, element);
            if (property.startsWith("date")) {
                add(times, new Moment(element, block));
            }
        }
    }

    private static <T> void add(List<T> list, T element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }

    /** {@code meta} elements, wherever they stand. */
    public List<Element> metas() {
        return metas;
    }

    /** {@code link} elements. */
    public List<Element> links() {
        return links;
    }

    /** {@code script} elements. */
    public List<Element> scripts() {
        return scripts;
    }

    /** Headings of the first and second rank, and what is marked as the headline. */
    public List<Element> headings() {
        return headings;
    }

    /** {@code time} elements, and what is marked as a date. */
    public List<Moment> times() {
        return times;
    }

    /** All others that bear an attribute, but for pictures and fields. */
    public List<Element> marked() {
        return marked;
    }

    /** The attribute of the root element; empty where there is none. */
    public String ofRoot(String attribute) {
        return root == null ? "" : root.attr(attribute).strip();
    }

    /** What the window shows as title. */
    public String title() {
        return title == null ? "" : title.text();
    }
}
