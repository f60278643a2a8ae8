package news.vigie.brief.bullet.gist;

/**
 * A passage that may be a bullet.
 *
 * @param first its first sentence, counted from 0
 * @param last its last sentence, the same or the next
 * @param text as it would be shown
 * @param quoted the share of it in quotation marks, 0 to 1
 * @param stands how surely it says something to a reader who sees nothing else but the headline, 0 to 1
 * @param standfirst it is of what the editor set before the text
 */
public record Option(int first, int last, String text, double quoted, double stands, boolean standfirst) {
    public Option(int first, int last, String text, double quoted) {
        this(first, last, text, quoted, 0.5, false);
    }

    boolean sharesSentence(Option other) {
        return first <= other.last && other.first <= last;
    }
}
