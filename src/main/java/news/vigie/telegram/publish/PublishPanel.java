package news.vigie.telegram.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.Origin;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.DigestDesk;
import news.vigie.telegram.edit.DigestEditor;
import news.vigie.telegram.publish.PublishPress.Deed;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Texts;

/** The buttons under digests: try, post, change, remove. */
public final class PublishPanel implements Panel {
    private final DigestCards cards;
    private final DigestDesk desk;
    private final DigestEditor editor;
    private final Backstage backstage;
    /** How many stories went out by which card lately: who taps twice is told the same twice. */
    private final Cache<String, Integer> posted = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    public PublishPanel(DigestCards cards, DigestDesk desk, DigestEditor editor, Rights rights) {
        this.cards = cards;
        this.desk = desk;
        this.editor = editor;
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of("pub");
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage
                .refusal(pressed)
                .orElseGet(() -> PublishPress.read(pressed.data())
                        .map(press -> allowed(press, pressed))
                        .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("button.stale"))));
    }

    private Handling allowed(PublishPress press, Pressed pressed) {
        if (press.deed() == Deed.LIST) {
            return Handling.doing(screen -> screen.show(cards.page(press.page(), pressed.ownTexts())));
        }
        Optional<DigestDefinition> digest = cards.coded(press.digest());
        return digest.map(known -> Handling.doing(screen -> does(press, known, pressed, screen)))
                .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("digest.gone")));
    }

    private void does(PublishPress press, DigestDefinition digest, Pressed pressed, Screen screen) {
        Texts texts = pressed.ownTexts();
        int page = press.page();
        switch (press.deed()) {
            case LIST, SHOW -> screen.show(cards.card(digest, page, "", texts, pressed.at()));
            case PREVIEW -> screen.say(cards.tried(digest, desk.preview(digest), page, texts));
            case POST -> screen.show(cards.question(digest, Deed.POST_SURELY, page, texts));
            case POST_SURELY -> screen.show(cards.card(digest, page, post(digest, pressed), texts, pressed.at()));
            case EDIT -> screen.show(editor.change(digest, pressed.person(), texts, pressed.at()));
            case REMOVE ->
                screen.show(
                        digest.origin() == Origin.FILE
                                ? cards.card(digest, page, texts.html("pub.remove.file"), texts, pressed.at())
                                : cards.question(digest, Deed.REMOVE_SURELY, page, texts));
            case REMOVE_SURELY -> remove(digest, texts, screen);
        }
    }

    private String post(DigestDefinition digest, Pressed pressed) {
        if (!desk.isRead(digest)) {
            String origin = digest.origin().name().toLowerCase(Locale.ROOT);
            return pressed.ownTexts().html("pub.post.nobody", origin, digest.name());
        }
        int stories = posted.get(
                "%s %d %s".formatted(pressed.address(), pressed.message(), digest.name()), card -> desk.post(digest));
        Texts texts = pressed.ownTexts();
        return stories == 0 ? texts.html("pub.post.nothing") : texts.html("pub.post.done", stories);
    }

    private void remove(DigestDefinition digest, Texts texts, Screen screen) {
        boolean removed = digest.origin() == Origin.STORE && desk.remove(digest.name());
        screen.show(RenderedPost.of(texts.html(removed ? "pub.remove.done" : "pub.remove.file", digest.title())));
    }
}
