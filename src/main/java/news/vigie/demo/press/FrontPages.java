package news.vigie.demo.press;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;

/** The pages that list others: the site's door and each outlet's front page. */
public final class FrontPages {
    private final PageTemplate door = PageTemplate.bundled("door");
    private final PageTemplate front = PageTemplate.bundled("front");

    /**
     * The site's door: the outlets with their feeds and newest titles.
     *
     * @param refused files of the drop folder that were not printed, and why
     */
    public String printDoor(Function<Outlet, List<Piece>> newest, Map<String, String> refused) {
        String outlets = Arrays.stream(Outlet.values())
                .map(outlet -> section(outlet, newest.apply(outlet)))
                .collect(Collectors.joining("\n"));
        String problems = refused.entrySet().stream()
                .map(file -> "<li><code>%s</code>: %s</li>"
                        .formatted(Escape.markup(file.getKey()), Escape.markup(file.getValue())))
                .collect(Collectors.joining("\n"));
        return door.fill(Map.of(
                "outlets",
                outlets,
                "refused",
                problems.isEmpty() ? "" : "<h2>Not printed</h2><ul>" + problems + "</ul>"));
    }

    /** An outlet's front page: every title, newest first, and where its feed is. */
    public String printFront(Outlet outlet, List<Piece> newest) {
        return front.fill(Map.of(
                "language", outlet.language().getLanguage(),
                "title", outlet.title(),
                "feed", outlet.feedPath(),
                "media-type", outlet.form().mediaType(),
                "pieces", list(newest)));
    }

    private static String section(Outlet outlet, List<Piece> newest) {
        return """
                <section><h2><a href="/%s/">%s</a></h2>
                <p>%s · <a href="%s">%s</a></p>
                <ul>
                %s
                </ul></section>""".formatted(
                        outlet.path(),
                        Escape.markup(outlet.title()),
                        outlet.language().getLanguage(),
                        outlet.feedPath(),
                        outlet.feedPath(),
                        list(newest.subList(0, Math.min(4, newest.size()))));
    }

    private static String list(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(
                                piece.path(), Escape.markup(piece.manuscript().title())))
                .collect(Collectors.joining("\n"));
    }
}
