package news.vigie.telegram.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.taste.TasteBook;

/**
 * A choice of what an edition was about: what is pressed is not shown in the chat any more, until it is pressed again.
 * Each button names what is wished, so that a press that comes twice does not undo itself.
 */
public final class MutePanel implements Panel {
    private static final String TAKE = "muted";
    private static final String GIVE_BACK = "unmuted";
    private static final int MOST_SHOWN = 14;
    private static final int LONGEST = 40;
    private static final int IN_A_ROW = 2;

    private final PostDesk desk;
    private final TasteBook book;
    private final Rights rights;
    private final Underneath underneath;

    public MutePanel(PostDesk desk, Chats chats, Rights rights, Underneath underneath) {
        this.desk = desk;
        this.book = new TasteBook(chats);
        this.rights = rights;
        this.underneath = underneath;
    }

    @Override
    public Set<String> words() {
        return Set.of(PostButtons.MUTE, TAKE, GIVE_BACK);
    }

    @Override
    public Handling press(Pressed pressed) {
        Optional<PressedPost> found = PressedPost.of(pressed, desk);
        if (found.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("post.gone"));
        }
        if (!rights.rules(pressed.chat().id(), pressed.person())) {
            return Handling.alerting(pressed.ownTexts().plain("not.allowed.chat"));
        }
        List<String> subjects = subjects(found.get());
        if (subjects.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("post.mute.nothing"));
        }
        String said = found.get().word().equals(PostButtons.MUTE)
                ? pressed.ownTexts().plain("post.mute.which")
                : turn(found.get(), subjects, pressed);
        return new Handling(said, screen -> show(found.get(), subjects, pressed));
    }

    private List<String> subjects(PressedPost found) {
        return desk.edition(found.post().id()).map(desk::mainSubjects).orElse(List.of()).stream()
                .limit(MOST_SHOWN)
                .toList();
    }

    private String turn(PressedPost found, List<String> subjects, Pressed pressed) {
        Optional<String> subject = Code.find(subjects, found.rest());
        if (subject.isEmpty()) {
            return pressed.ownTexts().plain("button.stale");
        }
        if (found.word().equals(GIVE_BACK)) {
            book.drop(found.place(pressed), subject.get());
            return pressed.ownTexts().plain("post.mute.back", shown(subject.get()));
        }
        return switch (book.take(found.place(pressed), false, subject.get(), pressed.at())) {
            case TasteBook.Outcome.Taken taken -> pressed.ownTexts().plain("post.mute.done", shown(subject.get()));
            case TasteBook.Outcome.Full full -> pressed.ownTexts().plain("taste.many", TasteBook.MOST);
            case TasteBook.Outcome.Refused refused -> refused.told(pressed.ownTexts());
        };
    }

    private void show(PressedPost found, List<String> subjects, Pressed pressed) {
        var rows = new ArrayList<List<Button>>();
        for (int i = 0; i < subjects.size(); i += IN_A_ROW) {
            rows.add(subjects.subList(i, Math.min(i + IN_A_ROW, subjects.size())).stream()
                    .map(subject -> button(found, subject, book.isMuted(found.place(pressed), subject)))
                    .toList());
        }
        underneath.show(SourcesPanel.withBack(rows, found.post(), pressed), pressed);
    }

    private static Button button(PressedPost found, String subject, boolean muted) {
        return new Button(
                (muted ? "🔇 " : "") + CleanText.shortened(shown(subject), LONGEST),
                null,
                "%s:%d:%s".formatted(muted ? GIVE_BACK : TAKE, found.post().id(), Code.of(subject)));
    }

    /** Without the marks around several words. */
    private static String shown(String subject) {
        return subject.replace("\"", "");
    }
}
