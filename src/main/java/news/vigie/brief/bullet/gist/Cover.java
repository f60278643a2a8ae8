package news.vigie.brief.bullet.gist;

/**
 * What the passages chosen so far are expected to share with the summary that an editor would write: ROUGE-1 and ROUGE-2
 * (Lin, 2004) with the chances of words and pairs in place of the summary.
 */
final class Cover {
    private final Gist gist;
    private final int[] words;
    private final int[] pairs;
    private int length;
    private int distinct;
    private double ofWords;
    private double ofPairs;

    Cover(Gist gist) {
        this.gist = gist;
        words = new int[gist.words()];
        pairs = new int[gist.pairs()];
    }

    void add(Offer offer) {
        length += offer.length();
        for (int word : offer.words()) {
            distinct += words[word] == 0 ? 1 : 0;
            ofWords += gist.chance(word, words[word]++);
        }
        for (int pair : offer.pairs()) {
            ofPairs += pairs[pair]++ == 0 ? gist.chanceOfPair(pair) : 0;
        }
    }

    void remove(Offer offer) {
        length -= offer.length();
        for (int word : offer.words()) {
            ofWords -= gist.chance(word, --words[word]);
            distinct -= words[word] == 0 ? 1 : 0;
        }
        for (int pair : offer.pairs()) {
            ofPairs -= --pairs[pair] == 0 ? gist.chanceOfPair(pair) : 0;
        }
    }

    int length() {
        return length;
    }

    /** How many different words. */
    int distinct() {
        return distinct;
    }

    double ofWords() {
        return ofWords;
    }

    double ofPairs() {
        return ofPairs;
    }

    /** The sum of both measures, 0 to 2. */
    double worth() {
        double expected = gist.length();
        return 2 * ofWords / (length + expected) + 2 * ofPairs / (Math.max(1, length - 1) + expected - 1);
    }
}
