package news.vigie.telegram.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import news.vigie.pipeline.issue.Publication;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.DigestDesk;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.text.Texts;

/** The buttons of {@code /unpost}. */
public final class RecallPanel implements Panel {
    private final RecallPages pages;
    private final DigestDesk desk;
    private final Backstage backstage;

    public RecallPanel(RecallPages pages, DigestDesk desk, Rights rights) {
        this.pages = pages;
        this.desk = desk;
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of(RecallPress.WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage
                .refusal(pressed)
                .orElseGet(() -> RecallPress.read(pressed.data())
                        .map(press -> allowed(press, pressed))
                        .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("button.stale"))));
    }

    private Handling allowed(RecallPress press, Pressed pressed) {
        Texts texts = pressed.ownTexts();
        if (press.deed() == RecallPress.Deed.LIST) {
            return Handling.doing(screen -> screen.show(pages.list(texts, pressed.at())));
        }
        Optional<Publication> meant = pages.meant(press);
        return meant.map(one -> Handling.doing(screen -> screen.show(shown(press, one, texts, pressed.at()))))
                .orElseGet(() -> Handling.saying(texts.plain("unpost.gone")));
    }

    private RenderedPost shown(RecallPress press, Publication one, Texts texts, Instant now) {
        return press.deed() == RecallPress.Deed.ASK
                ? pages.question(one, texts, now)
                : pages.done(one, desk.takeBack(one.digest(), one.made()), texts, now);
    }
}
