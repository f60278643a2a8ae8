package news.vigie.telegram.publish;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.pipeline.Releases;
import news.vigie.pipeline.Releases.Release;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;

/** The buttons of {@code /unpost}. */
public final class UnpostPanel implements Panel {
    private static final Pattern DATA = Pattern.compile("unpost:(ask|do):(\\d{1,18})");

    private final UnpostPages pages;
    private final Recall recall;
    private final Backstage backstage;

    public UnpostPanel(UnpostPages pages, Releases releases, Answers answers, Rights rights) {
        this.pages = pages;
        this.recall = new Recall(releases, answers);
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of("unpost");
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage.refusal(pressed).orElseGet(() -> allowed(pressed));
    }

    private Handling allowed(Pressed pressed) {
        Texts texts = pressed.ownTexts();
        if (pressed.data().equals("unpost:no")) {
            return Handling.doing(screen -> screen.show(RenderedPost.of(texts.html("unpost.left"))));
        }
        Matcher data = DATA.matcher(pressed.data());
        if (!data.matches()) {
            return Handling.saying(texts.plain("button.stale"));
        }
        long id = Long.parseLong(data.group(2));
        if (data.group(1).equals("ask")) {
            return pages.question(id, texts, pressed.at())
                    .map(question -> Handling.doing(screen -> screen.show(question)))
                    .orElseGet(() -> Handling.saying(texts.plain("unpost.gone")));
        }
        return pages.find(id)
                .map(release -> Handling.doing(screen -> screen.show(done(release, pressed))))
                .orElseGet(() -> Handling.saying(texts.plain("unpost.gone")));
    }

    private RenderedPost done(Release release, Pressed pressed) {
        Texts texts = pressed.ownTexts();
        Recall.Outcome outcome = recall.of(release, pages.instead(release, texts), pressed.at());
        String left = outcome.left() == 0 ? "" : "\n" + texts.html("unpost.stays", outcome.left());
        return RenderedPost.of(texts.html("unpost.done", outcome.gone()) + left);
    }
}
