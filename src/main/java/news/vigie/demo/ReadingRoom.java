package news.vigie.demo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.vigie.demo.desk.DropFolder;
import news.vigie.demo.desk.Newsroom;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;
import news.vigie.demo.press.ArticlePage;
import news.vigie.demo.press.FeedPrinter;
import news.vigie.demo.press.FrontPages;
import news.vigie.demo.press.Illustration;

/** All that can be read on the site, by its path. */
final class ReadingRoom {
    private static final String PICTURE = ".svg";

    private final Newsroom newsroom;
    private final DropFolder dropFolder;
    private final ArticlePage articlePage = new ArticlePage();
    private final FrontPages frontPages = new FrontPages();

    ReadingRoom(Newsroom newsroom, DropFolder dropFolder) {
        this.newsroom = newsroom;
        this.dropFolder = dropFolder;
    }

    Answer find(String path, URI base) {
        if (path.equals("/")) {
            dropFolder.look();
            return Answer.page(frontPages.printDoor(newsroom::newestOf, dropFolder.refused()), null);
        }
        if (path.equals("/robots.txt")) {
            return Answer.plain(200, "User-agent: *\nDisallow:");
        }
        String[] steps = path.substring(1).split("/", 2);
        return Outlet.at(steps[0])
                .flatMap(outlet -> find(outlet, steps.length == 1 ? "" : steps[1], base))
                .orElseGet(() -> Answer.plain(404, "There is no such page here; / lists what there is."));
    }

    private Optional<Answer> find(Outlet outlet, String rest, URI base) {
        if (rest.isEmpty()) {
            dropFolder.look();
            return Optional.of(Answer.page(frontPages.printFront(outlet, newsroom.newestOf(outlet)), null));
        }
        if (rest.equals(outlet.form().file())) {
            dropFolder.look();
            List<Piece> pieces = newsroom.newestOf(outlet);
            return Optional.of(Answer.file(
                    outlet.form().mediaType(), FeedPrinter.print(outlet, pieces, base), FeedPrinter.changed(pieces)));
        }
        if (rest.endsWith(PICTURE)) {
            return newsroom.find(outlet, rest.substring(0, rest.length() - PICTURE.length()))
                    .map(piece -> Answer.file("image/svg+xml", Illustration.draw(piece), piece.published()));
        }
        return newsroom.find(outlet, rest).map(piece -> page(piece, base));
    }

    private Answer page(Piece piece, URI base) {
        List<Piece> others = newsroom.newestOf(piece.outlet()).stream()
                .filter(other -> !other.slug().equals(piece.slug()))
                .toList();
        return Answer.page(articlePage.print(piece, others, base), null);
    }
}
