package news.vigie.article.body;

import news.vigie.article.page.Block;

/** How much a block speaks for being text that somebody wrote to be read, in characters; below 0 it speaks against. */
final class Worth {
    private static final int LONG = 80;
    /** A share of the characters: above it a block leads elsewhere. */
    private static final double MOST_LINKED = 0.4;

    private static final int SHORT = 25;

    private Worth() {}

    static double of(Block block) {
        if (block.isHeading()) {
            return 0;
        }
        double length = block.weight();
        double density = block.linkDensity();
        if (density > MOST_LINKED) {
            return -length / 3 - 8;
        }
        if (block.kind() == Block.Kind.ROW) {
            return length / 4 - 4;
        }
        boolean sentence = isSentence(block.text());
        if (length >= LONG) {
            return length * (1 - density) * (sentence ? 1 : 0.6);
        }
        if (sentence && length >= SHORT) {
            return length * (1 - density) * 0.7;
        }
        return block.kind() == Block.Kind.ITEM ? -2 : -6;
    }

    static boolean isSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"”»’')] \u00a0\u202f".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…:;。！？；：".indexOf(text.charAt(end)) >= 0;
    }
}
