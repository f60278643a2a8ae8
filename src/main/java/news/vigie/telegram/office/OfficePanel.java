package news.vigie.telegram.office;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons of what is wrong, and of the copy of everything. */
public final class OfficePanel implements Panel {
    private final TroublePages troubles;
    private final BackupDelivery backup;
    private final Backstage backstage;
    /** The messages whose button was pressed lately: who taps twice wants one copy. */
    private final Cache<String, Boolean> made = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    public OfficePanel(TroublePages troubles, BackupDelivery backup, Rights rights) {
        this.troubles = troubles;
        this.backup = backup;
        this.backstage = Backstage.ofOwners(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of("err", "backup");
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage.refusal(pressed).orElseGet(() -> allowed(pressed));
    }

    private Handling allowed(Pressed pressed) {
        String data = pressed.data();
        if (data.matches("err:\\d{1,4}")) {
            int page = Integer.parseInt(data.substring("err:".length()));
            return Handling.doing(screen -> screen.show(troubles.page(page, pressed.ownTexts(), pressed.at())));
        }
        return switch (data) {
            case "backup:make" -> make(pressed);
            case "backup:no" ->
                Handling.doing(
                        screen -> screen.show(RenderedPost.of(pressed.ownTexts().html("backup.left"))));
            default -> Handling.saying(pressed.ownTexts().plain("button.stale"));
        };
    }

    private Handling make(Pressed pressed) {
        boolean isFirst = made.asMap().putIfAbsent(pressed.address() + " " + pressed.message(), Boolean.TRUE) == null;
        return isFirst
                ? Handling.doing(screen -> backup.make(pressed.ownTexts(), pressed.at(), screen))
                : Handling.saying(pressed.ownTexts().plain("button.stale"));
    }
}
