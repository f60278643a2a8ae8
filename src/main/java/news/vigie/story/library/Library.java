package news.vigie.story.library;

import java.util.List;
import java.util.Optional;

/**
 * All that is kept, by its words: accents and case do not count. What has just arrived may be missing for some seconds.
 */
public interface Library {
    /**
     * The stories of which an article mentions all of the words, newest first: those with the words as they are written,
     * then those that have them in the other number only.
     *
     * @param words words, "phrases", beginnings with *, -excluded ones
     * @param from how many are passed over
     */
    Page<Clipping> search(String words, int from, int count);

    /**
     * What may have been meant by words that nothing mentions, the nearest first: the same with a word that is written
     * nearly so, or, where each of them is mentioned alone, one of them.
     */
    List<String> near(String words);

    /** Those whose name has all of these words, who are named most first; never two of one name. */
    List<Figure> figures(String name, int most);

    /** Names that are written nearly so. */
    List<String> nearNames(String name);

    /** What is known of whoever has exactly this name. */
    Optional<Portrait> portrait(String name);

    /**
     * What somebody of this name, or of one with all of its words, was quoted with, newest first; what several sources
     * print is there once.
     *
     * @param words that the quotes must hold, as in {@link #search}; empty: any
     */
    Page<Saying> sayings(String name, String words, int from, int count);
}
