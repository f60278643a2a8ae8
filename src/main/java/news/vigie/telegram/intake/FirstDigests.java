package news.vigie.telegram.intake;

import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.text.Texts;

/** Says, where feeds were added, who has a first digest soon, or how it comes to anybody. */
public final class FirstDigests {
    private final Desks desks;

    public FirstDigests(Desks desks) {
        this.desks = desks;
    }

    /** A line of its own, or nothing where nothing new begins. */
    String begin(Texts texts) {
        int waiting = desks.office().digests().begin();
        if (waiting > 0) {
            return "\n\n" + texts.html("addfeed.first", waiting);
        }
        if (desks.digests().all().isEmpty()) {
            return "\n\n" + texts.html("pub.none");
        }
        boolean anybody = desks.digests().all().stream()
                .anyMatch(digest -> !digest.postTo().isEmpty()
                        || !desks.chats().subscribers(digest.name()).isEmpty());
        return anybody ? "" : "\n\n" + texts.html("addfeed.nobody");
    }
}
