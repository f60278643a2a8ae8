package news.vigie.brief.bullet.gist;

/**
 * What the passages chosen so far are expected to share with the summary that an editor would write: ROUGE-1 and ROUGE-2
 * (Lin, 2004) with the chances of words and pairs in place of the summary. It is told as of three passages, so that more
 * or fewer are judged alike.
 */
final class Cover {
    private static final double USUAL = 3;

    /**
     * What a passage of the standfirst is worth beside what it is expected to share: its editor wrote it to be read
     * first. No kit has pages whose standfirst and summary are both known; it is more than one sentence has before
     * another, and less than a bullet has before none.
     */
    private static final double STANDFIRST = 0.1;

    /** What it is worth that a passage surely stands alone, beside one that surely does not. */
    private static final double ALONE = 0.05;

    /** What it is worth to say all that the headline says: a reader misses it first. */
    private static final double HEADLINE = 0.1;

    private final Gist gist;
    private final int[] words;
    private final int[] pairs;
    private int members;
    private int length;
    private double ofWords;
    private double ofPairs;
    private int standfirsts;
    private double stand;
    private double ofTitle;

    Cover(Gist gist) {
        this.gist = gist;
        words = new int[gist.words()];
        pairs = new int[gist.pairs()];
    }

    void add(Offer offer) {
        members++;
        standfirsts += offer.option().standfirst() ? 1 : 0;
        stand += offer.option().stands();
        length += offer.length();
        for (int word : offer.words()) {
            ofTitle += words[word] == 0 ? gist.shareOfTitle(word) : 0;
            ofWords += gist.chance(word, words[word]++);
        }
        for (int pair : offer.pairs()) {
            ofPairs += pairs[pair]++ == 0 ? gist.chanceOfPair(pair) : 0;
        }
    }

    void remove(Offer offer) {
        members--;
        standfirsts -= offer.option().standfirst() ? 1 : 0;
        stand -= offer.option().stands();
        length -= offer.length();
        for (int word : offer.words()) {
            ofWords -= gist.chance(word, --words[word]);
            ofTitle -= words[word] == 0 ? gist.shareOfTitle(word) : 0;
        }
        for (int pair : offer.pairs()) {
            ofPairs -= --pairs[pair] == 0 ? gist.chanceOfPair(pair) : 0;
        }
    }

    double worthWith(Offer offer) {
        add(offer);
        double worth = worth();
        remove(offer);
        return worth;
    }

    /** The sum of both measures, 0 to 2, and more for what the editor set first. */
    double worth() {
        return worth(USUAL / Math.max(1, members));
    }

    /** The same of a passage by itself, not told as of three. */
    double worthAlone() {
        return worth(1);
    }

    private double worth(double scale) {
        double tokens = Math.max(2, scale * length) + gist.length();
        return 2 * scale * ofWords / tokens
                + 2 * scale * ofPairs / (tokens - 2)
                + scale * standfirsts * STANDFIRST
                + HEADLINE * ofTitle
                + ALONE * stand / Math.max(1, members);
    }
}
