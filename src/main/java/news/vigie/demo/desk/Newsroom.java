package news.vigie.demo.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** All that is in print, and what is held back for later. Safe for use by several threads. */
public final class Newsroom {
    private final InstantSource clock;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Archive.Item> held = new ArrayDeque<>(Archive.held());

    /** Opens with the bundled texts, as if printed during the hours before now. */
    public Newsroom(InstantSource clock) {
        this.clock = clock;
        Instant start = now();
        for (Archive.Item item : Archive.printed()) {
            print(Calendar.dated(item.manuscript(), start.minus(item.ago())), item.slug(), start.minus(item.ago()));
        }
    }

    /** Prints a text now. */
    public synchronized Piece print(Manuscript manuscript) {
        return print(manuscript, Slug.of(manuscript.title(), slug -> taken(manuscript.outlet(), slug)), now());
    }

    /** Prints the next text that is held back; none: all are out. */
    public synchronized Optional<Piece> printNext() {
        Archive.Item next = held.poll();
        if (next == null) {
            return Optional.empty();
        }
        Instant now = now();
        return Optional.of(print(Calendar.dated(next.manuscript(), now), next.slug(), now));
    }

    /** Puts another text in the place of a piece, at the same address. The outlet stays as well. */
    public synchronized Piece revise(Piece piece, Manuscript manuscript) {
        var revised = new Piece(manuscript, piece.slug(), piece.published(), now());
        pieces.replaceAll(other -> other.path().equals(piece.path()) ? revised : other);
        return revised;
    }

    /** What an outlet has in print, the newest first. */
    public synchronized List<Piece> newestOf(Outlet outlet) {
        return pieces.reversed().stream()
                .filter(piece -> piece.outlet() == outlet)
                .sorted(Comparator.comparing(Piece::published).reversed())
                .toList();
    }

    public synchronized Optional<Piece> find(Outlet outlet, String slug) {
        return pieces.stream()
                .filter(piece -> piece.outlet() == outlet && piece.slug().equals(slug))
                .findFirst();
    }

    private synchronized Piece print(Manuscript manuscript, String slug, Instant when) {
        var piece = new Piece(manuscript, slug, when, when);
        pieces.add(piece);
        return piece;
    }

    private boolean taken(Outlet outlet, String slug) {
        return find(outlet, slug).isPresent()
                || slug.equals(outlet.form().file())
                || held.stream().anyMatch(item -> item.slug().equals(slug));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
