package news.vigie.telegram.feed;

import java.util.Set;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons about feeds: for admins, and only in private, as in a group others would read what is shown. */
public final class FeedPanel implements Panel {
    private final FeedDeeds deeds;
    private final Backstage backstage;

    public FeedPanel(FeedDesk desk, Rights rights) {
        this.deeds = new FeedDeeds(desk);
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of("feed", "feeds");
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage
                .refusal(pressed)
                .orElseGet(() -> FeedPress.read(pressed.data())
                        .map(press -> Handling.doing(
                                screen -> deeds.press(press, pressed.ownTexts(), pressed.at(), screen::show)))
                        .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("button.stale"))));
    }
}
