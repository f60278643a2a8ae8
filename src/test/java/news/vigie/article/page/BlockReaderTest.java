package news.vigie.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
    @Test
    void aBlockElementIsABlockOfItsKind() {
        assertThat(read("<h2>Head</h2><p>Para</p><ul><li>Item</ul><blockquote><p>Said</p></blockquote>"))
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.QUOTE);
    }

    @Test
    void whiteSpaceIsCollapsedAndTheUnseenIsGone() {
        assertThat(texts("<p> Un  \n mot\u00ad composé\u200b\u00a0: <b>ici</b> </p>"))
                .containsExactly("Un mot composé\u00a0: ici");
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        assertThat(texts("<div>First<br><br>Second <i>of</i> two</div>")).containsExactly("First", "Second of two");
    }

    @Test
    void oneLineBreakPartsThemAfterASentenceOnly() {
        assertThat(texts("<p>It ended.<br>It began<br>again</p>")).containsExactly("It ended.", "It began again");
    }

    @Test
    void theCellsOfARowAreApartByTabs() {
        assertThat(
                        texts(
                                "<table><tr><th>Route</th><th>Time</th></tr><tr><td><p>14</p></td><td>12&nbsp;min</td></tr></table>"))
                .containsExactly("Route\tTime", "14\t12\u00a0min");
    }

    @Test
    void aTableThatLaysOutAPageIsNoTable() {
        assertThat(texts("<table><tr><td><h1>Title</h1><p>Text</p></td><td>Menu</td></tr></table>"))
                .containsExactly("Title", "Text", "Menu");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        String html = "<p hidden>a</p><p style='display: none'>b</p><script>c</script><p>d</p>";

        assertThat(texts(html)).containsExactly("d");
        assertThat(BlockReader.readWithHidden(PageReader.tree(html, "").body()))
                .extracting(Block::text)
                .containsExactly("a", "b", "d");
    }

    @Test
    void linkedCharactersAreCounted() {
        assertThat(read("<p><a href=x>Links</a> only</p>").get(0).linked()).isEqualTo(5);
    }

    private static List<String> texts(String html) {
        return read(html).stream().map(Block::text).toList();
    }

    private static List<Block> read(String html) {
        return BlockReader.read(PageReader.tree(html, "").body());
    }
}
