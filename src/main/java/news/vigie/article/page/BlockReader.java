package news.vigie.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a tree in one pass, in the order of the page. */
public final class BlockReader implements NodeVisitor {
    /** No article has as many; a page that has is cut here. */
    private static final int MAX_BLOCKS = 20_000;

    /** In characters; what is longer is a text with a link around it. */
    private static final int LONGEST_LINK = 1_000;
    /** In blocks; a heading that holds more was never closed. */
    private static final int LONGEST_HEADING = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final Nesting nesting = new Nesting();
    private final LineText line = new LineText(nesting);
    private final boolean withHidden;
    private int links;
    /** In characters, since the link began that is open. */
    private int inLink;

    private int headings;
    /** Blocks since the heading began that is open. */
    private int inHeading;

    private @Nullable Element row;
    /** The element that is not to be read, with all below it. */
    private @Nullable Element skipped;

    BlockReader(boolean withHidden) {
        this.withHidden = withHidden;
    }

    /** The blocks below the element, without what is hidden or not to be read. */
    public static List<Block> read(Element root) {
        return read(root, false);
    }

    /** The same with what is hidden until a script shows it. */
    public static List<Block> readWithHidden(Element root) {
        return read(root, true);
    }

    private static List<Block> read(Element root, boolean withHidden) {
        BlockReader reader = new BlockReader(withHidden);
        root.traverse(reader);
        return reader.blocks();
    }

    /** How many blocks have ended. */
    int count() {
        return blocks.size();
    }

    /** All that was read. */
    List<Block> blocks() {
        endBlock();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped == null) {
            if (node instanceof TextNode text) {
                add(text.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (Layout.isPicture(tag)) {
            nesting.addPicture();
        } else if (tag.equals("input") && Layout.isField(element.attributes().get("type"))) {
            nesting.addField();
        }
        if (blocks.size() >= MAX_BLOCKS || Layout.isUnread(tag) || (!withHidden && Visibility.isHidden(element))) {
            skipped = element;
            return;
        }
        nesting.push(element);
        switch (tag) {
            case "br" -> line.addBreak();
            case "a" -> openLink(element);
            case "td", "th" -> openCell();
            default -> openBlock(element, tag);
        }
    }

    private void openLink(Element anchor) {
        if (leads(anchor)) {
            inLink = links == 0 ? 0 : inLink;
            links++;
        }
    }

    /** An anchor without an address is a place, and stays open for the rest of the page where nobody closed it. */
    private static boolean leads(Element anchor) {
        return anchor.attributesSize() > 0 && anchor.attributes().hasKey("href");
    }

    private void add(String text) {
        line.add(text, links > 0 && inLink < LONGEST_LINK);
        inLink += text.length();
    }

    private void openCell() {
        if (row == null) {
            endBlock();
        } else {
            line.addTab();
        }
    }

    private void openBlock(Element element, String tag) {
        if (Layout.isBlock(tag)) {
            breakLine();
        }
        if (Layout.isHeading(tag)) {
            leaveRow(tag);
            inHeading = headings++ == 0 ? 0 : inHeading;
        } else if (row == null && tag.equals("tr") && isDataRow(element)) {
            row = element;
        }
    }

    /** A table with a heading of high rank in it lays out a page. */
    private void leaveRow(String heading) {
        if (row != null && heading.charAt(1) <= '2') {
            endBlock();
            row = null;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (skipped == null) {
                close(element, element.normalName());
                nesting.pop();
            } else if (skipped.equals(element)) {
                skipped = null;
            }
        }
    }

    private void close(Element element, String tag) {
        if (tag.equals("a")) {
            links -= leads(element) ? 1 : 0;
        } else if (element.equals(row)) {
            endBlock();
            row = null;
        } else if (Layout.isBlock(tag) || tag.equals("td") || tag.equals("th")) {
            breakLine();
            headings -= Layout.isHeading(tag) ? 1 : 0;
        }
    }

    /** Inside a row of data a paragraph is no block of its own. */
    private void breakLine() {
        if (row == null) {
            endBlock();
        } else {
            line.addGap();
        }
    }

    private void endBlock() {
        for (LineText.Part part : line.take()) {
            blocks.add(new Block(part.text(), kindOf(part.holder()), part.linked(), part.wide(), part.holder()));
        }
    }

    private Block.Kind kindOf(Box holder) {
        if (headings > 0 && inHeading++ < LONGEST_HEADING) {
            return Block.Kind.HEADING;
        }
        if (row != null) {
            return Block.Kind.ROW;
        }
        for (Box up = holder; up != null; up = up.parent()) {
            switch (up.tag()) {
                case "li", "dd", "dt" -> {
                    return Block.Kind.ITEM;
                }
                case "blockquote" -> {
                    return Block.Kind.QUOTE;
                }
                case "article", "main", "body", "section", "table" -> {
                    return Block.Kind.PARAGRAPH;
                }
                default -> {}
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    /** A row whose cells hold little: pages that are laid out by tables hold whole texts in one. */
    private static boolean isDataRow(Element row) {
        for (Element cell : row.children()) {
            if (cell.childrenSize() > 6 || cell.children().stream().anyMatch(BlockReader::isLayout)) {
                return false;
            }
        }
        return row.childrenSize() > 1;
    }

    private static boolean isLayout(Element child) {
        return switch (child.normalName()) {
            case "table", "h1", "h2", "h3", "article", "section" -> true;
            case "div", "center" -> child.childrenSize() > 3;
            default -> false;
        };
    }
}
