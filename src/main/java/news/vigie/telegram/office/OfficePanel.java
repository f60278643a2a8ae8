package news.vigie.telegram.office;

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
            case "backup:make" -> Handling.doing(screen -> backup.make(pressed.ownTexts(), pressed.at(), screen));
            case "backup:no" ->
                Handling.doing(
                        screen -> screen.show(RenderedPost.of(pressed.ownTexts().html("backup.left"))));
            default -> Handling.saying(pressed.ownTexts().plain("button.stale"));
        };
    }
}
