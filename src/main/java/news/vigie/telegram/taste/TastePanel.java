package news.vigie.telegram.taste;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.chat.Questions;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.taste.TastePages.Wanted;
import news.vigie.telegram.text.Texts;

/** Buttons that follow or mute something, take it back, or make room for something else. */
public final class TastePanel implements Panel {
    private static final Pattern TAKE = Pattern.compile("(follow|hush):(\\d{1,18})");
    private static final Pattern PAGE = Pattern.compile("taste:@(\\d{1,4})");
    private static final Pattern DROP = Pattern.compile("taste:-(" + Code.SHAPE + "):(\\d{1,4})");
    private static final Pattern ROOM =
            Pattern.compile("taste:([fm])(\\d{1,18}):(?:@(\\d{1,4})|(" + Code.SHAPE + "):(\\d{1,4}))");

    private static final int LONGEST = 40;

    private final TasteBook book;
    private final TastePages pages;
    private final Questions questions;
    private final Rights rights;

    public TastePanel(TasteBook book, Questions questions, Rights rights) {
        this.book = book;
        this.pages = new TastePages(book, questions);
        this.questions = questions;
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of("follow", "hush", TastePages.WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        return allowed(pressed)
                .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("button.stale")));
    }

    /** Empty: no button of ours means that, or not any more. */
    private Optional<Handling> allowed(Pressed pressed) {
        if (!rights.rules(pressed.chat().id(), pressed.person())) {
            return Optional.of(Handling.alerting(pressed.ownTexts().plain("not.allowed.chat")));
        }
        Matcher take = TAKE.matcher(pressed.data());
        Matcher drop = DROP.matcher(pressed.data());
        Matcher room = ROOM.matcher(pressed.data());
        Matcher page = PAGE.matcher(pressed.data());
        if (take.matches()) {
            return wanted(take.group(2), take.group(1).equals("follow"), pressed)
                    .map(wish -> take(wish, pressed));
        }
        if (drop.matches()) {
            return Optional.of(drop(drop.group(1), Integer.parseInt(drop.group(2)), pressed));
        }
        if (room.matches()) {
            return wanted(room.group(2), room.group(1).equals("f"), pressed).map(wish -> room(wish, room, pressed));
        }
        return page.matches() ? Optional.of(list(Integer.parseInt(page.group(1)), pressed)) : Optional.empty();
    }

    private Optional<Wanted> wanted(String question, boolean follow, Pressed pressed) {
        return questions.words(Long.parseLong(question)).map(entry -> new Wanted(entry, follow, pressed.at()));
    }

    private Handling take(Wanted wish, Pressed pressed) {
        Texts texts = pressed.ownTexts();
        return switch (book.take(pressed.address(), wish.follow(), wish.entry(), wish.at())) {
            case TasteBook.Outcome.Taken taken ->
                Handling.saying(texts.plain(wish.follow() ? "taste.follow" : "taste.mute", brief(wish.entry())));
            case TasteBook.Outcome.Refused refused -> Handling.saying(refused.told(texts));
            case TasteBook.Outcome.Full full ->
                Handling.doing(screen -> screen.say(List.of(pages.full(pressed.address(), wish, 0, pressed.texts()))));
        };
    }

    /** What Telegram shows for a moment is short. */
    private static String brief(String entry) {
        return CleanText.shortened(Entry.shown(entry), LONGEST);
    }

    private Handling list(int page, Pressed pressed) {
        return Handling.doing(screen -> screen.show(pages.list(pressed.address(), page, pressed.texts())));
    }

    /** One that is not there any more was taken back before. */
    private Handling drop(String code, int page, Pressed pressed) {
        Optional<String> entry = book.coded(pressed.address(), code);
        entry.ifPresent(gone -> book.drop(pressed.address(), gone));
        return new Handling(
                entry.map(gone -> pressed.ownTexts().plain("taste.back", brief(gone)))
                        .orElse(null),
                screen -> screen.show(pages.list(pressed.address(), page, pressed.texts())));
    }

    private Handling room(Wanted wish, Matcher room, Pressed pressed) {
        if (room.group(4) == null) {
            int page = Integer.parseInt(room.group(3));
            return Handling.doing(screen -> screen.show(pages.full(pressed.address(), wish, page, pressed.texts())));
        }
        return Handling.doing(screen -> {
            book.coded(pressed.address(), room.group(4)).ifPresent(gone -> book.drop(pressed.address(), gone));
            took(wish, pressed, screen);
        });
    }

    private void took(Wanted wish, Pressed pressed, Screen screen) {
        TasteBook.Outcome outcome = book.take(pressed.address(), wish.follow(), wish.entry(), wish.at());
        screen.show(
                outcome instanceof TasteBook.Outcome.Taken
                        ? pages.list(pressed.address(), 0, pressed.texts())
                        : pages.full(pressed.address(), wish, 0, pressed.texts()));
    }
}
