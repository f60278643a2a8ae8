package news.vigie.telegram.reading;

/**
 * Whose quotes are looked for, and with which words in them.
 *
 * @param words may be empty
 */
record Sought(String name, String words) {
    /** As one text that is kept. */
    String text() {
        return name + "\n" + words;
    }

    static Sought read(String text) {
        String[] parts = text.split("\n", 2);
        return new Sought(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
