package news.vigie.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements that are open at a place of the page; those that hold text are boxes. */
final class Nesting {
    private final List<Element> open = new ArrayList<>();
    /** Of the open elements the outer ones: as many as hold text that was met. */
    private final List<Box> boxes = new ArrayList<>();

    private int count;

    void push(Element element) {
        open.add(element);
    }

    void pop() {
        open.remove(open.size() - 1);
        if (boxes.size() > open.size()) {
            boxes.remove(open.size());
        }
    }

    int depth() {
        return open.size();
    }

    /** The box of the innermost element: text was met in it. Null outside of all elements. */
    @Nullable
    Box innermost() {
        for (int depth = boxes.size(); depth < open.size(); depth++) {
            boxes.add(new Box(open.get(depth), depth == 0 ? null : boxes.get(depth - 1), count++));
        }
        return boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
    }
}
