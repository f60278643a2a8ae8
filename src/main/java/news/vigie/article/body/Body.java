package news.vigie.article.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.page.Block;
import news.vigie.article.page.Box;
import org.jspecify.annotations.Nullable;

/** The boxes of a page that hold its text, and the blocks in them. */
final class Body {
    /** What the elements that call themselves the text must hold of it together, to be believed. */
    private static final double BELIEVED = 0.25;

    /** An element that holds as much of its parent's text holds it all; the rest is what stands around. */
    private static final double ALL = 0.85;

    private final List<Block> all;
    private final List<Block> left;
    private final Marks marks;
    private final Sums worth;
    private final String title;
    private final Standfirst standfirst;

    /**
     * The body of a page.
     *
     * @param all what it shows
     * @param left what of it may be the text
     */
    Body(List<Block> all, List<Block> left, Marks marks, Metadata metadata) {
        this.all = all;
        this.left = left;
        this.marks = marks;
        this.title = metadata.title();
        this.standfirst = new Standfirst(metadata.title(), metadata.description());
        worth = Sums.of(left, Worth::of);
    }

    List<Block> blocks() {
        Box best = best();
        if (best == null) {
            return List.of();
        }
        Box one = ownArticle(best);
        List<Box> holders = marked(one);
        double held = holders.stream().mapToDouble(worth::below).sum();
        List<Box> chosen = held >= BELIEVED * worth.below(one) ? holders : List.of(descend(one));
        Region region = new Region(chosen);
        Region over = new Region(chosen.size() > 1 ? piecesAlone(chosen) : List.of());
        return standfirst.before(
                left.stream()
                        .filter(block ->
                                region.holds(block.holder()) || (block.isHeading() && over.holds(block.holder())))
                        .toList(),
                all,
                Set.copyOf(left));
    }

    /** Of a text in several pieces each may have its heading beside it: the boxes around one piece alone. */
    private static List<Box> piecesAlone(List<Box> pieces) {
        Map<Box, Integer> held = new HashMap<>();
        for (Box piece : pieces) {
            for (Box up = piece.parent(); up != null; up = up.parent()) {
                held.merge(up, 1, Integer::sum);
            }
        }
        return pieces.stream()
                .flatMap(piece -> Stream.ofNullable(piece.parent()))
                .filter(around -> held.getOrDefault(around, 0) == 1)
                .toList();
    }

    /** Of those that weigh the same the outermost: its marks and the title's place are still to be heard. */
    private @Nullable Box best() {
        Box best = null;
        double most = 0;
        for (Box box : worth.boxes()) {
            if (worth.below(box) > most) {
                best = box;
                most = worth.below(box);
            }
        }
        return best == null ? null : descend(best);
    }

    /** Of several articles on one page, the one that the title stands in. */
    private Box ownArticle(Box best) {
        for (Block block : left) {
            if (block.isHeading() && block.text().equalsIgnoreCase(title)) {
                Box article = block.holder().closest("article");
                return article != null && article.isWithin(best) && worth.below(article) > 250 ? article : best;
            }
        }
        return best;
    }

    /** The outermost boxes in this one that say that they hold the text. */
    private List<Box> marked(Box within) {
        List<Box> found = new ArrayList<>();
        for (Box box : worth.boxes()) {
            boolean again = !found.isEmpty() && box.isWithin(found.get(found.size() - 1));
            if (worth.below(box) > 0 && !again && marks.of(box).is(Mark.Kind.INSIDE) && box.isWithin(within)) {
                found.add(box);
            }
        }
        return found;
    }

    /** The innermost box that holds nearly all of it. */
    private Box descend(Box from) {
        Box at = from;
        for (Box box : worth.boxes()) {
            if (at.equals(box.parent())
                    && !marks.of(at).is(Mark.Kind.INSIDE)
                    && worth.below(box) >= ALL * worth.below(at)
                    && box.element().childrenSize() > 1) {
                at = box;
            }
        }
        return at;
    }
}
