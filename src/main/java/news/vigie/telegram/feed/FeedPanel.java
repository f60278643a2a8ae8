package news.vigie.telegram.feed;

import java.util.Optional;
import java.util.Set;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons about feeds: for admins, and only in private, as in a group others would read what is shown. */
public final class FeedPanel implements Panel {
    private final FeedDeeds deeds;
    private final Rights rights;

    public FeedPanel(FeedDesk desk, Rights rights) {
        this.deeds = new FeedDeeds(desk);
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of("feed", "feeds");
    }

    @Override
    public Handling press(Pressed pressed) {
        Optional<FeedPress> press = FeedPress.read(pressed.data());
        if (press.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        if (!rights.isAdmin(pressed.person())) {
            return Handling.saying(pressed.ownTexts().plain("not.allowed.admin"));
        }
        if (pressed.chat().id() != pressed.person()) {
            return Handling.saying(pressed.ownTexts().plain("feeds.private"));
        }
        return Handling.doing(screen -> deeds.press(press.get(), pressed.ownTexts(), pressed.at(), screen::show));
    }
}
