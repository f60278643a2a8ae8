package news.vigie.demo.press;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;

/** An outlet's feed in the form that it publishes. */
public final class FeedPrinter {
    private static final int LONGEST = 30;

    private FeedPrinter() {}

    /**
     * The feed's body.
     *
     * @param pieces newest first; the first thirty are listed
     * @param base of the site
     */
    public static String print(Outlet outlet, List<Piece> pieces, URI base) {
        List<Piece> listed = pieces.subList(0, Math.min(LONGEST, pieces.size()));
        return switch (outlet.form()) {
            case RSS -> RssFeed.print(outlet, listed, base);
            case ATOM -> AtomFeed.print(outlet, listed, base);
            case RDF -> RdfFeed.print(outlet, listed, base);
            case JSON -> JsonFeed.print(outlet, listed, base);
        };
    }

    /** When a feed last changed. */
    public static Instant changed(List<Piece> pieces) {
        return pieces.stream().map(Piece::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
