package news.vigie.language.name;

/** What a word shows by itself, whatever the text: its letters, its shape, and what the lists know of it. */
final class Spelling {
    final String text;
    final String small;
    final int hash;
    final int smallHash;
    final int shape;
    final int lists;
    final int gazetteer;
    final boolean capital;
    final boolean mark;
    final boolean acronym;
    final Letters letters;

    /** @param lists the bits of the lists that the word is in */
    Spelling(String text, String small, int lists, int gazetteer) {
        this.text = text;
        this.small = small;
        this.lists = lists;
        this.gazetteer = gazetteer;
        hash = Hash.of(text);
        smallHash = Hash.of(small);
        shape = Hash.of(shape(text));
        capital = Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
        mark = !Character.isLetterOrDigit(text.codePointAt(0));
        acronym = isAcronym(text);
        letters = Letters.of(text);
    }

    private static boolean isAcronym(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** "Jean-Luc" is Aa-Aa, "U.S." A.A., "2026" 0: runs of one kind are one letter. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder(8);
        char last = 0;
        for (int i = 0; i < form.length() && shape.length() < 8; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            if (kind != last || (kind == 'A' && i < 3)) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    /** The features that it gives to a word {@code offset} places before it. */
    IntList features(int offset) {
        IntList found = new IntList();
        int base = 100 * (offset + 3);
        found.add(Hash.of(base + 1, smallHash));
        found.add(Hash.of(base + 2, shape));
        found.add(Hash.of(base + 5, lists));
        if (Math.abs(offset) <= 1) {
            int length = small.length();
            found.add(Hash.of(base + 6, capital ? gazetteer + 1 : 0));
            found.add(Hash.of(base + 7, Hash.of(small, Math.max(0, length - 3), length)));
        }
        if (offset == 0) {
            addLetters(found);
        }
        return found;
    }

    private void addLetters(IntList found) {
        found.add(Hash.of(1, hash));
        int length = small.length();
        for (int part = 1; part <= Math.min(5, length); part++) {
            found.add(Hash.of(1 + part, Hash.of(small, 0, part)));
            found.add(Hash.of(6 + part, Hash.of(small, length - part, length)));
        }
        found.add(Hash.of(12, Math.min(length, 20)));
        found.add(Hash.of(13, gazetteer, shape));
        found.add(Hash.of(14, lists, shape));
    }
}
