package news.vigie.article.byline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import news.vigie.article.page.Block;
import news.vigie.article.page.PageScan;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Fragments;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Where the article stands on its page, as far as that is known before its text is found: the title, what is beside it. */
final class Setting {
    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
    private static final Set<String> BESIDE = Set.of("nav", "figure", "figcaption", "blockquote");
    private static final Fragments OUTSIDE = Fragments.named("byline-outside.txt");
    /** "has-sidebar" says what is beside the element, "no-comments" what is not there. */
    private static final List<String> ELSEWHERE = List.of("has", "no-", "no_", "not-", "with", "hide-", "show-", "is-");

    private static final Set<String> CARDS = Set.of("card", "cards", "post-card", "article-card", "news-card");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");

    private static final int SAME_TITLE = 20;

    private final List<Block> blocks;
    private final int titleAt;
    private final Set<Element> aroundTitle = new HashSet<>();
    private final Map<String, Boolean> outside = new HashMap<>();
    private final Map<Element, Boolean> teasers = new HashMap<>();

    Setting(PageScan page, String title) {
        blocks = page.blocks();
        titleAt = find(title);
        if (titleAt >= 0) {
            for (Element up = blocks.get(titleAt).holder().element(); up != null; up = up.parent()) {
                aroundTitle.add(up);
            }
        }
    }

    private int find(String title) {
        if (title.isEmpty()) {
            return -1;
        }
        String bare = Bare.of(title);
        int inText = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean alike = block.text().length() < title.length() + SAME_TITLE
                    && block.text().length() > title.length() - SAME_TITLE;
            if (alike && Bare.of(block.text()).contains(bare)) {
                if (block.isHeading()) {
                    return i;
                }
                inText = inText < 0 ? i : inText;
            }
        }
        return inText;
    }

    /** So many blocks before the title, and so many after it. */
    List<Block> near(int before, int after) {
        if (titleAt < 0) {
            return List.of();
        }
        List<Block> near = new ArrayList<>(blocks.subList(titleAt + 1, Math.min(blocks.size(), titleAt + 1 + after)));
        near.addAll(blocks.subList(Math.max(0, titleAt - before), titleAt));
        return near;
    }

    /** All that comes after the title; the whole page where it is not shown. */
    List<Block> below() {
        return blocks.subList(titleAt + 1, blocks.size());
    }

    /** Whether the element stands in comments, teasers, menus or captions; nothing does that holds the title as well. */
    boolean isOutside(Element element) {
        return isWithin(
                element,
                up -> isOthers(up)
                        || (BESIDE.contains(up.normalName()) && !up.equals(element))
                        || (up.attributesSize() > 0
                                && !ROOTS.contains(up.normalName())
                                && outside.computeIfAbsent(up.className() + " " + up.id(), Setting::isMarkedOutside)));
    }

    /** Whether it surely stands in what another wrote: a quotation, a comment, a teaser. */
    boolean isForeign(Element element) {
        return isWithin(element, up -> up.normalName().equals("blockquote") || isOthers(up));
    }

    private boolean isWithin(Element element, Predicate<Element> sort) {
        for (Element up = element; up != null && !aroundTitle.contains(up); up = up.parent()) {
            if (sort.test(up)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOthers(Element element) {
        return element.attributesSize() > 0
                && (isComment(element) || (CARDS.contains(element.attributes().get("class")) && isTeaserOnce(element)));
    }

    private boolean isTeaserOnce(Element card) {
        return teasers.computeIfAbsent(card, Setting::isTeaser);
    }

    private static boolean isComment(Element element) {
        Attributes attributes = element.attributes();
        return attributes.get("itemprop").equals("comment")
                || attributes.get("itemtype").endsWith("/Comment");
    }

    /** Whether its heading leads elsewhere. */
    private static boolean isTeaser(Element card) {
        return card.stream()
                .filter(inner -> HEADINGS.contains(inner.normalName()))
                .anyMatch(heading -> heading.children().stream()
                        .anyMatch(link -> link.normalName().equals("a")));
    }

    private static boolean isMarkedOutside(String names) {
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (OUTSIDE.areIn(name) && ELSEWHERE.stream().noneMatch(name::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
