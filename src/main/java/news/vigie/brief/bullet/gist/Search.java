package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;

/** Looks through all sets of so many passages of a board for the one that is worth most. */
final class Search {
    private final Board board;
    private final Cover cover;
    private final List<Integer> taken = new ArrayList<>();
    private List<Integer> best = List.of();
    private double worth;

    private Search(Board board) {
        this.board = board;
        cover = board.cover();
    }

    /** So many passages, or as many as go together. */
    static List<Offer> best(Board board, int count) {
        var search = new Search(board);
        int size = Math.min(count, board.size());
        while (size > 0 && search.best.isEmpty()) {
            search.grow(size, 0);
            size--;
        }
        return search.best.stream().map(board::offer).toList();
    }

    private void grow(int size, int from) {
        if (taken.size() == size) {
            if (best.isEmpty() || cover.worth() > worth) {
                worth = cover.worth();
                best = List.copyOf(taken);
            }
            return;
        }
        for (int rank = from; rank < board.size(); rank++) {
            if (goesWithAll(rank)) {
                cover.add(board.offer(rank));
                taken.add(rank);
                grow(size, rank + 1);
                taken.removeLast();
                cover.remove(board.offer(rank));
            }
        }
    }

    private boolean goesWithAll(int rank) {
        for (int better : taken) {
            if (board.areApart(rank, better)) {
                return false;
            }
        }
        return true;
    }
}
