package news.vigie.telegram.intake;

import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;

/** Buttons of lists of feeds: add those of a document that was sent, or have the document of those that are watched. */
public final class OpmlPanel implements Panel {
    private static final String ADD = "opml:add:";

    private final OpmlDesk desk;
    private final FirstDigests first;
    private final Backstage backstage;

    public OpmlPanel(OpmlDesk desk, FirstDigests first, Rights rights) {
        this.desk = desk;
        this.first = first;
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of("opml");
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage.refusal(pressed).orElseGet(() -> allowed(pressed));
    }

    private Handling allowed(Pressed pressed) {
        if (pressed.data().startsWith(ADD)) {
            return Handling.doing(screen -> add(pressed, screen));
        }
        return switch (pressed.data()) {
            case "opml:out" -> Handling.doing(screen -> screen.give(desk.written(pressed.ownTexts())));
            case "opml:no" ->
                Handling.doing(
                        screen -> screen.show(RenderedPost.of(pressed.ownTexts().html("opml.left"))));
            default -> Handling.saying(pressed.ownTexts().plain("button.stale"));
        };
    }

    private void add(Pressed pressed, Screen screen) {
        String html = desk.add(pressed.data().substring(ADD.length()))
                .map(added -> pressed.ownTexts().html("opml.added", added) + first.begin(pressed.ownTexts()))
                .orElseGet(() -> pressed.ownTexts().html("opml.stale"));
        screen.show(RenderedPost.of(html));
    }
}
