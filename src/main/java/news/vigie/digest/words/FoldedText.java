package news.vigie.digest.words;

import org.jspecify.annotations.Nullable;

/** A text in the two forms in which word patterns look at it, each made when it is first looked at. */
public final class FoldedText {
    private final String text;
    private @Nullable String plain;
    private @Nullable String words;

    private FoldedText(String text) {
        this.text = text;
    }

    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** Without accents, the rest as it was. */
    String plain() {
        String known = plain;
        if (known == null) {
            known = Folding.withoutAccents(text);
            plain = known;
        }
        return known;
    }

    /** Folded words, each between two spaces. */
    String words() {
        String known = words;
        if (known == null) {
            known = Folding.words(text);
            words = known;
        }
        return known;
    }
}
