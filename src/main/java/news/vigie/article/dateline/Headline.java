package news.vigie.article.dateline;

import java.util.List;
import news.vigie.article.page.Block;
import news.vigie.article.page.PageScan;
import news.vigie.article.phrase.Bare;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the title stands on its page.
 *
 * @param block its number; -1 where the page does not show it
 */
record Headline(int block, Surroundings surroundings) {
    private static final int SHORTEST = 10;

    static Headline of(PageScan page, String title) {
        int at = find(page.blocks(), title);
        @Nullable
        Element element = at < 0 ? null : page.blocks().get(at).holder().element();
        return new Headline(at, new Surroundings(element));
    }

    boolean isKnown() {
        return block >= 0;
    }

    private static int find(List<Block> blocks, String title) {
        String bare = Bare.of(title);
        int main = -1;
        int like = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isHeading()) {
                if (isSame(Bare.of(block.text()), bare)) {
                    return i;
                }
                main = main < 0 && block.holder().closest("h1") != null ? i : main;
            } else if (like < 0 && block.text().equals(title)) {
                like = i;
            }
        }
        return like >= 0 && main < 0 ? like : main;
    }

    private static boolean isSame(String heading, String title) {
        return heading.equals(title)
                || (Math.min(heading.length(), title.length()) > SHORTEST
                        && (heading.startsWith(title) || title.startsWith(heading)));
    }
}
