package news.vigie.ordeal;

/** One call to send a post, as the server saw it. */
final class Attempt {
    private final long chat;
    private final String html;
    private final int life;
    private final Mishap mishap;
    private volatile Outcome outcome = Outcome.OPEN;

    /** What the bot can tell of it. */
    enum Outcome {
        OPEN,
        CLEAR,
        UNCLEAR,
        /** It was killed before it had an answer. */
        CUT
    }

    Attempt(long chat, String html, int life, Mishap mishap) {
        this.chat = chat;
        this.html = html;
        this.life = life;
        this.mishap = mishap;
    }

    boolean isOf(long post, String words) {
        return chat == post && html.equals(words);
    }

    boolean isOfLife(int now) {
        return life == now;
    }

    long chat() {
        return chat;
    }

    String html() {
        return html;
    }

    Mishap mishap() {
        return mishap;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The call is over; {@code now} is the life in which it is. */
    void over(int now) {
        if (now != life) {
            outcome = Outcome.CUT;
        } else {
            outcome = mishap.isClear() ? Outcome.CLEAR : Outcome.UNCLEAR;
        }
    }
}
