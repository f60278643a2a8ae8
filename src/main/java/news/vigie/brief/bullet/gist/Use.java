package news.vigie.brief.bullet.gist;

/** How an article uses one of its words. */
final class Use {
    private static final int EARLY = 5;

    private final int id;
    private final String word;
    private final String stem;
    private final Setting setting;
    private final double rarity;
    private final boolean stopWord;
    private final boolean number;
    private final boolean inTitle;
    private int times;
    private int lines;
    private int first = -1;
    private int last = -1;
    private int inside;
    private int capitals;
    private int thirds;
    private int paragraphs;
    private int early;
    private int shortest = Integer.MAX_VALUE;
    private double quoted;
    private double likeness;
    private double centrality;
    private boolean sound;
    private boolean besideTitle;
    private double logit;

    Use(int id, String word, Setting setting) {
        this.id = id;
        this.word = word;
        stem = Rarity.stem(word);
        this.setting = setting;
        rarity = setting.rarity().of(word);
        stopWord = setting.rarity().isStopWord(word);
        number = word.chars().anyMatch(Character::isDigit);
        inTitle = setting.inTitle(word);
    }

    void see(int line, boolean opens, boolean capital) {
        times++;
        if (!opens) {
            inside++;
            capitals += capital ? 1 : 0;
        }
        if (line != last) {
            enter(line);
        }
    }

    private void enter(int line) {
        Line at = setting.line(line);
        paragraphs += last < 0 || setting.line(last).paragraph() != at.paragraph() ? 1 : 0;
        first = first < 0 ? line : first;
        last = line;
        lines++;
        thirds |= 1 << (3 * line / setting.size());
        early += line < EARLY ? 1 : 0;
        shortest = Math.min(shortest, setting.tokens(line).size());
        quoted += at.quoted();
        sound |= at.sound();
        likeness = Math.max(likeness, setting.likeness(line));
        centrality = Math.max(centrality, setting.centrality(line));
    }

    void seeBesideTitle() {
        besideTitle = true;
    }

    /** Takes in how likely the summary has it. */
    void weigh(double logit) {
        this.logit = logit;
    }

    double logit() {
        return logit;
    }

    int id() {
        return id;
    }

    String stem() {
        return stem;
    }

    String word() {
        return word;
    }

    Setting setting() {
        return setting;
    }

    double rarity() {
        return rarity;
    }

    boolean isStopWord() {
        return stopWord;
    }

    int times() {
        return times;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The share of the sentences that have it. */
    double spread() {
        return (double) lines / setting.size();
    }

    double thirds() {
        return Integer.bitCount(thirds) / 3.0;
    }

    double paragraphs() {
        return (double) paragraphs / setting.paragraphs();
    }

    double early() {
        return (double) early / EARLY;
    }

    /** In tokens, the shortest sentence that has it. */
    int shortest() {
        return shortest;
    }

    double quoted() {
        return quoted / lines;
    }

    double likeness() {
        return likeness;
    }

    double centrality() {
        return centrality;
    }

    boolean isSound() {
        return sound;
    }

    boolean isBesideTitle() {
        return besideTitle;
    }

    /** The share of its places within a sentence at which it has a capital. */
    double capitals() {
        return inside == 0 ? 0 : (double) capitals / inside;
    }

    boolean isNumber() {
        return number;
    }

    boolean inTitle() {
        return inTitle;
    }
}
