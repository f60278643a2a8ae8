package news.vigie.language.name;

/** The numbers of features: a template and what it saw, mixed to 32 bits. */
final class Hash {
    private static final int PRIME = 0x01000193;

    private Hash() {}

    static int of(int template, int value) {
        return spread((0x811c9dc5 ^ template * 0x9E3779B1) * PRIME ^ value * 0x85EBCA6B);
    }

    static int of(int template, int first, int second) {
        return spread(of(template, first) * 31 + second * 0xC2B2AE35);
    }

    static int of(int template, int first, int second, int third) {
        return spread(of(template, first, second) * 31 + third * 0x27D4EB2F);
    }

    /** FNV-1a; the printed forms of a mark are one. */
    static int of(CharSequence text, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ plain(text.charAt(i))) * PRIME;
        }
        return spread(hash);
    }

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '«', '»', '„' -> '"';
            case '’', '‘' -> '\'';
            case '–', '—' -> '-';
            default -> c;
        };
    }

    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }
}
