package news.vigie.brief.bullet.gist;

import java.util.Arrays;
import java.util.List;

/**
 * Looks through all sets of so many of a board's first passages for the one that is worth most, then changes one passage
 * at a time for any other of the board, as long as the set gains.
 */
final class Search {
    private static final int ALL_SETS_OF = 12;
    private static final int CHANGES = 12;
    private static final double LEAST_GAIN = 1e-9;

    private final Board board;
    private final Cover cover;
    private final int[] taken;
    private int size;
    private int[] best = {};
    private double worth;

    private Search(Board board, int count) {
        this.board = board;
        cover = board.cover();
        taken = new int[count];
    }

    /** So many passages, or as many as go together. */
    static List<Offer> best(Board board, int count) {
        int most = Math.min(count, board.size());
        var search = new Search(board, most);
        for (int wanted = most; wanted > 0 && search.best.length == 0; wanted--) {
            search.grow(wanted, 0);
        }
        search.take();
        search.fill();
        search.improve();
        return Arrays.stream(search.best).mapToObj(board::offer).toList();
    }

    private void grow(int wanted, int from) {
        if (size == wanted) {
            if (best.length == 0 || cover.worth() > worth) {
                worth = cover.worth();
                best = Arrays.copyOf(taken, size);
            }
            return;
        }
        for (int rank = from; rank < Math.min(ALL_SETS_OF, board.size()); rank++) {
            if (goesWithAll(rank, -1)) {
                cover.add(board.offer(rank));
                taken[size++] = rank;
                grow(wanted, rank + 1);
                size--;
                cover.remove(board.offer(rank));
            }
        }
    }

    private void take() {
        size = best.length;
        System.arraycopy(best, 0, taken, 0, size);
        Arrays.stream(best).mapToObj(board::offer).forEach(cover::add);
    }

    /** Adds what goes with it, where the first passages of the board are of too few sentences. */
    private void fill() {
        boolean more = true;
        while (more && size < taken.length) {
            worth = 0;
            int rank = instead(size);
            more = rank >= 0;
            if (more) {
                cover.add(board.offer(rank));
                taken[size++] = rank;
            }
        }
        worth = cover.worth();
    }

    private void improve() {
        int changes = 0;
        while (changes < CHANGES && change()) {
            changes++;
        }
        best = Arrays.copyOf(taken, size);
    }

    /** Makes the one change that gains most, if one gains. */
    private boolean change() {
        int place = -1;
        int rank = -1;
        for (int i = 0; i < size; i++) {
            cover.remove(board.offer(taken[i]));
            int found = instead(i);
            if (found >= 0) {
                place = i;
                rank = found;
            }
            cover.add(board.offer(taken[i]));
        }
        if (place < 0) {
            return false;
        }
        cover.remove(board.offer(taken[place]));
        cover.add(board.offer(rank));
        taken[place] = rank;
        return true;
    }

    /** The passage that makes the set worth more than any so far, in this place; none: -1. */
    private int instead(int place) {
        int found = -1;
        for (int rank = 0; rank < board.size(); rank++) {
            double with = cover.worthWith(board.offer(rank));
            if (with > worth + LEAST_GAIN && goesWithAll(rank, place)) {
                worth = with;
                found = rank;
            }
        }
        return found;
    }

    private boolean goesWithAll(int rank, int place) {
        for (int i = 0; i < size; i++) {
            if (i != place && (taken[i] == rank || board.areApart(rank, taken[i]))) {
                return false;
            }
        }
        return true;
    }
}
