package news.vigie.brief.bullet.gist;

/** How an article uses two words in a row. */
final class Pair {
    private final Use left;
    private final Use right;
    private final boolean inTitle;
    private int times;
    private int lines;
    private int first = -1;
    private int last = -1;

    Pair(Use left, Use right, boolean inTitle) {
        this.left = left;
        this.right = right;
        this.inTitle = inTitle;
    }

    void see(int line) {
        times++;
        first = first < 0 ? line : first;
        lines += line == last ? 0 : 1;
        last = line;
    }

    Use left() {
        return left;
    }

    Use right() {
        return right;
    }

    boolean isInTitle() {
        return inTitle;
    }

    int times() {
        return times;
    }

    int first() {
        return first;
    }

    double spread() {
        return (double) lines / left.setting().size();
    }
}
