package news.vigie.story.copy;

import java.util.Arrays;

/**
 * The runs of four words of a text, each by its hash (w-shingling, Broder 1997): two texts that share many are copies,
 * in whatever order their paragraphs stand.
 */
public final class Runs {
    private static final int RUN = 4;
    private static final double COPIED = 0.4;
    private static final int LEAST_RUNS = 8;
    private static final int MOST_WORDS = 600;
    private static final int SPREAD = 0x9E3779B9;
    private static final int SAMPLED = 80;

    private final int[] hashes;

    /** All runs are there whose hash is not above this. */
    private final int complete;

    /** @param hashes ascending and once each */
    private Runs(int[] hashes, int complete) {
        this.hashes = hashes;
        this.complete = complete;
    }

    /** The runs of the first 600 words. */
    public static Runs of(String text) {
        var words = new int[MOST_WORDS];
        int found = 0;
        int at = 0;
        while (at < text.length() && found < MOST_WORDS) {
            int hash = 0;
            int begun = at;
            for (; at < text.length() && Character.isLetterOrDigit(text.charAt(at)); at++) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(at));
            }
            if (at > begun) {
                words[found++] = hash;
            } else {
                at++;
            }
        }
        return of(words, found);
    }

    private static Runs of(int[] words, int size) {
        var hashes = new int[Math.max(0, size - RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int word = i; word < i + RUN; word++) {
                hash = 31 * hash + words[word];
            }
            hashes[i] = hash * SPREAD;
        }
        return new Runs(ascending(hashes), Integer.MAX_VALUE);
    }

    /** Once each. */
    private static int[] ascending(int[] hashes) {
        Arrays.sort(hashes);
        int kept = 0;
        for (int hash : hashes) {
            if (kept == 0 || hash != hashes[kept - 1]) {
                hashes[kept++] = hash;
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /** Measured on the shorter one, for papers cut copy from the end. */
    public boolean areCopiedIn(Runs other) {
        int upTo = Math.min(complete, other.complete);
        int fewer = Math.min(size(upTo), other.size(upTo));
        return fewer >= LEAST_RUNS && shared(other, upTo) >= COPIED * fewer;
    }

    /** The runs of the smallest hashes, the same ones of each text: enough to tell copies by, little to remember. */
    public Runs sample() {
        return hashes.length <= SAMPLED ? this : new Runs(Arrays.copyOf(hashes, SAMPLED), hashes[SAMPLED - 1]);
    }

    private int size(int upTo) {
        int at = Arrays.binarySearch(hashes, upTo);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int shared(Runs other, int upTo) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length && hashes[i] <= upTo) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
