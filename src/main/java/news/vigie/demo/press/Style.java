package news.vigie.demo.press;

import java.util.List;
import java.util.stream.Collectors;
import news.vigie.demo.desk.Block;
import news.vigie.demo.desk.Outlet;

/**
 * How an outlet marks up its texts; on the web no two do it alike.
 *
 * @param heading markup of a sub-heading, {@code %s} for its words
 */
record Style(String heading, String paragraph, String quotation) {
    private static final String PARAGRAPH = "<p>%s</p>";
    private static final String BLOCKQUOTE = "<blockquote><p>%s</p></blockquote>";

    static Style of(Outlet outlet) {
        return switch (outlet) {
            case LE_CADRAN -> new Style("<h2 class=\"intertitre\">%s</h2>", "<p class=\"texte\">%s</p>", BLOCKQUOTE);
            case OUEST_MATIN -> new Style("<p><strong>%s</strong></p>", PARAGRAPH, "<p class=\"citation\">%s</p>");
            case RADIO_ESTUAIRE -> new Style("<h3>%s</h3>", PARAGRAPH, "<blockquote>%s</blockquote>");
            case NORTHERN_WIRE -> new Style("<h2>%s</h2>", PARAGRAPH, PARAGRAPH);
            case ALDHAM_COURIER ->
                new Style(
                        "<h3><span>%s</span></h3>",
                        "<div class=\"par\">%s</div>", "<div class=\"pull\"><q>%s</q></div>");
            case SEABOARD -> new Style("<h2 class=\"cross\">%s</h2>", "<p data-block=\"text\">%s</p>", BLOCKQUOTE);
        };
    }

    String print(List<Block> blocks) {
        return blocks.stream().map(this::print).collect(Collectors.joining("\n"));
    }

    private String print(Block block) {
        String form = switch (block) {
            case Block.Heading heading -> this.heading;
            case Block.Paragraph paragraph -> this.paragraph;
            case Block.Quotation quotation -> this.quotation;
        };
        return form.formatted(Escape.markup(block.text()));
    }
}
