package news.vigie.demo.press;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import news.vigie.demo.desk.Block;
import news.vigie.demo.desk.Manuscript;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;
import org.jspecify.annotations.Nullable;

/** The page of a piece in its outlet's own template, with all that stands around a text on the web. */
public final class ArticlePage {
    /** Blocks in front of the place where an outlet puts its boxes into the text. */
    private static final int OPENING = 2;

    private final Map<Outlet, PageTemplate> templates = new ConcurrentHashMap<>();

    /**
     * The page as HTML.
     *
     * @param others more of the outlet's pieces, which the page points to
     * @param base of the site
     */
    public String print(Piece piece, List<Piece> others, URI base) {
        return templates
                .computeIfAbsent(piece.outlet(), outlet -> PageTemplate.bundled(outlet.path()))
                .fill(values(piece, others, base));
    }

    private static Map<String, String> values(Piece piece, List<Piece> others, URI base) {
        Manuscript manuscript = piece.manuscript();
        Style style = Style.of(piece.outlet());
        List<Block> blocks = manuscript.blocks();
        int opening = Math.min(OPENING, blocks.size());
        var values = new HashMap<String, String>();
        values.put("language", manuscript.language().getLanguage());
        values.put("title", manuscript.title());
        values.put("summary", manuscript.summary());
        values.put(
                "section", orElse(manuscript.section(), piece.outlet().topics().getFirst()));
        values.put("byline", orElse(manuscript.byline(), piece.outlet().title()));
        values.put("url", base.resolve(piece.path()).toString());
        values.put("image", base.resolve(piece.path() + ".svg").toString());
        values.put("feed", base.resolve(piece.outlet().feedPath()).toString());
        values.put("published", piece.published().toString());
        values.put("updated", piece.updated().toString());
        values.put("date", date(piece));
        values.put("figure", figure(piece));
        values.put("opening", style.print(blocks.subList(0, opening)));
        values.put("rest", style.print(blocks.subList(opening, blocks.size())));
        values.put("related", links(others.subList(0, Math.min(3, others.size()))));
        values.put("more", links(others.subList(0, Math.min(8, others.size()))));
        values.put("json-ld", LinkedData.of(piece, base));
        return values;
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }

    private static String date(Piece piece) {
        Locale language = piece.manuscript().language();
        String pattern = language.equals(Locale.FRENCH) ? "EEEE d MMMM yyyy 'à' HH'h'mm" : "EEEE d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language)
                .format(piece.published().atZone(piece.outlet().zone()));
    }

    private static String figure(Piece piece) {
        String caption = piece.manuscript().caption();
        if (caption == null) {
            return "";
        }
        return """
                <figure class="picture"><img src="%s.svg" alt="%s" width="960" height="540">
                <figcaption>%s <span class="credit">%s</span></figcaption></figure>""".formatted(
                piece.path(),
                Escape.markup(caption),
                Escape.markup(caption),
                Escape.markup(orElse(piece.manuscript().credit(), piece.outlet().title())));
    }

    private static String links(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(
                                piece.path(), Escape.markup(piece.manuscript().title())))
                .collect(Collectors.joining("\n"));
    }
}
