package news.vigie.cli.lines;

import news.vigie.language.Span;

/** Turns offsets in UTF-16 units into offsets in code points, which is what the command line speaks. */
final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        int count = 0;
        for (int unit = 0; unit < text.length(); unit++) {
            before[unit] = count;
            boolean middle = Character.isHighSurrogate(text.charAt(unit))
                    && unit + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(unit + 1));
            count += middle ? 0 : 1;
        }
        before[text.length()] = count;
    }

    int start(Span span) {
        return before[span.start()];
    }

    int end(Span span) {
        return before[span.end()];
    }
}
