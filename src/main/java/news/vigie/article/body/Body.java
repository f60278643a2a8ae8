package news.vigie.article.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.article.page.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that hold its text, and the blocks below them. */
final class Body {
    /** What the elements that call themselves the text must hold of it together, to be believed. */
    private static final double BELIEVED = 0.5;

    /** An element that holds as much of its parent's text holds it all; the rest is what stands around. */
    private static final double ALL = 0.85;

    private final List<Block> left;
    private final Marks marks = new Marks();
    private final Sums worth;
    private final String title;

    Body(List<Block> all, String title) {
        this.title = title;
        Outside outside = new Outside(marks, all);
        left = all.stream().filter(block -> !outside.holds(block)).toList();
        worth = Sums.of(left, Worth::of);
    }

    List<Block> blocks() {
        Element best = best();
        if (best == null) {
            return List.of();
        }
        Element one = ownArticle(best);
        Set<Element> holders = marked(one);
        double held = holders.stream().mapToDouble(worth::below).sum();
        Set<Element> chosen = held >= BELIEVED * worth.below(one) ? holders : Set.of(descend(one));
        return withStandfirst(
                left.stream().filter(block -> isWithin(block.holder(), chosen)).toList());
    }

    /** The paragraph between the title and the body, where a page sets it apart, is the article's first. */
    private List<Block> withStandfirst(List<Block> body) {
        int first = body.isEmpty() ? 0 : left.indexOf(body.get(0));
        int title = first - 1;
        while (title >= 0 && !isTitle(left.get(title))) {
            title--;
        }
        if (title < 0) {
            return body;
        }
        List<Block> whole = new ArrayList<>();
        left.subList(title + 1, first).stream()
                .filter(Body::isStandfirst)
                .findFirst()
                .ifPresent(whole::add);
        whole.addAll(body);
        return whole;
    }

    private boolean isTitle(Block block) {
        return block.isHeading()
                && (block.text().equalsIgnoreCase(title) || block.holder().closest("h1") != null);
    }

    private static boolean isStandfirst(Block block) {
        return block.text().length() >= 60 && block.linkDensity() < 0.2 && Worth.of(block) > 0;
    }

    /** Of those that weigh the same the outermost: its marks and the title's place are still to be heard. */
    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : worth.all().entrySet()) {
            if (entry.getValue() >= most && entry.getValue() > 0) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null ? null : descend(best);
    }

    /** Of several articles on one page, the one that the title stands in. */
    private Element ownArticle(Element best) {
        for (Block block : left) {
            if (block.isHeading() && block.text().equalsIgnoreCase(title)) {
                Element article = block.holder().closest("article");
                return article != null && isWithin(article, Set.of(best)) && worth.below(article) > 250
                        ? article
                        : best;
            }
        }
        return best;
    }

    /** The outermost elements below this one that say that they hold the text, each narrowed to where it is. */
    private Set<Element> marked(Element within) {
        Set<Element> found = new HashSet<>();
        for (Map.Entry<Element, Double> entry : worth.all().entrySet()) {
            Element element = entry.getKey();
            if (entry.getValue() > 0 && marks.of(element).is(Mark.Kind.INSIDE) && isWithin(element, Set.of(within))) {
                found.add(element);
            }
        }
        Set<Element> all = Set.copyOf(found);
        found.removeIf(element -> element.parent() != null && isWithin(element.parent(), all));
        return found;
    }

    private Element descend(Element from) {
        Element at = from;
        for (Element next = child(at); next != null; next = child(at)) {
            at = next;
        }
        return at;
    }

    private @Nullable Element child(Element at) {
        for (Element child : at.children()) {
            if (worth.below(child) >= ALL * worth.below(at) && child.childrenSize() > 1) {
                return child;
            }
        }
        return null;
    }

    private static boolean isWithin(Element element, Set<Element> outer) {
        for (Element up = element; up != null; up = up.parent()) {
            if (outer.contains(up)) {
                return true;
            }
        }
        return false;
    }
}
