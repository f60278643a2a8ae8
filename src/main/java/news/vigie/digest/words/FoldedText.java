package news.vigie.digest.words;

/**
 * A text in the two forms in which word patterns look at it.
 *
 * @param plain without accents, the rest as it was
 * @param words folded words, each between two spaces
 */
public record FoldedText(String plain, String words) {
    public static FoldedText of(String text) {
        return new FoldedText(Folding.withoutAccents(text), Folding.words(text));
    }
}
