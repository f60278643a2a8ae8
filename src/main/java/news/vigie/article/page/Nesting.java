package news.vigie.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements that are open at a place of the page; those that hold text are boxes. */
final class Nesting {
    private final List<Element> open = new ArrayList<>();
    /** Of the open elements the outer ones: as many as hold text that was met. */
    private final List<Box> boxes = new ArrayList<>();

    /** By depth: the pictures in each open element, so far. */
    private int[] pictures = new int[64];
    /** By depth: the fields. */
    private int[] fields = new int[64];

    private int count;

    void push(Element element) {
        if (open.size() == pictures.length) {
            pictures = Arrays.copyOf(pictures, 2 * pictures.length);
            fields = Arrays.copyOf(fields, 2 * fields.length);
        }
        pictures[open.size()] = 0;
        fields[open.size()] = 0;
        open.add(element);
    }

    void pop() {
        int depth = open.size() - 1;
        open.remove(depth);
        if (boxes.size() > depth) {
            boxes.remove(depth).close(pictures[depth], fields[depth]);
        }
        if (depth > 0) {
            pictures[depth - 1] += pictures[depth];
            fields[depth - 1] += fields[depth];
        }
    }

    void addField() {
        if (!open.isEmpty()) {
            fields[open.size() - 1]++;
        }
    }

    void addPicture() {
        if (!open.isEmpty()) {
            pictures[open.size() - 1]++;
        }
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
