package news.vigie.article.sequel;

import java.util.Arrays;

/**
 * What a text tells already, whatever its paragraphs, marks and spaces: structured data may give all pages at once
 * without them. The time that it takes to ask grows with the length of what is asked only, whoever wrote the texts.
 */
final class Told {
    /** In letters. Hardly two sentences share as many. */
    private static final int RUN = 32;

    private static final int FACTOR = 31;

    /** A number for each run of letters, as {@link String#hashCode} has it, in their order. */
    private final int[] runs;

    Told(String text) {
        runs = runs(letters(text));
        Arrays.sort(runs);
    }

    /** Whether all of it was said; never of what is shorter than a run. */
    boolean has(String text) {
        int[] asked = runs(letters(text));
        for (int at = 0; at < asked.length; at += RUN) {
            if (Arrays.binarySearch(runs, asked[at]) < 0) {
                return false;
            }
        }
        return asked.length > 0 && Arrays.binarySearch(runs, asked[asked.length - 1]) >= 0;
    }

    private static int[] runs(int[] letters) {
        int[] runs = new int[Math.max(0, letters.length - RUN + 1)];
        int highest = 1;
        for (int i = 1; i < RUN; i++) {
            highest *= FACTOR;
        }
        int run = 0;
        for (int i = 0; i < letters.length; i++) {
            run = run * FACTOR + letters[i];
            if (i >= RUN - 1) {
                runs[i - RUN + 1] = run;
                run -= letters[i - RUN + 1] * highest;
            }
        }
        return runs;
    }

    private static int[] letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
    }
}
