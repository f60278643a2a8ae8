package news.vigie.telegram.wish;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.digest.DigestDefinition;
import news.vigie.language.Language;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.talk.Texts;

/** The buttons of a chat's settings, and of the first questions after the bot was added to a chat. */
public final class SettingsPanel implements Panel {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Desks desks;
    private final Rights rights;
    private final Answers answers;
    private final SettingsPages pages;
    private final SettingsDeeds deeds;

    public SettingsPanel(Desks desks, Rights rights, Answers answers) {
        this.desks = desks;
        this.rights = rights;
        this.answers = answers;
        this.pages = new SettingsPages(desks);
        this.deeds = new SettingsDeeds(desks);
    }

    @Override
    public Set<String> words() {
        return Set.of("set", "new");
    }

    @Override
    public Handling press(Pressed pressed) {
        Optional<Wish> read = Wish.read(pressed.data());
        if (read.isEmpty() || desks.chats().byId(read.get().chatNumber()).isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        Wish wish = read.get();
        if (!rights.rules(wish.chatNumber(), pressed.person())) {
            return Handling.saying(pressed.ownTexts().plain("not.allowed.chat"));
        }
        return Handling.doing(screen -> run(wish, pressed, screen));
    }

    private void run(Wish wish, Pressed pressed, Screen screen) {
        switch (wish.page()) {
            case Wish.TYPE -> ask(wish, pressed, screen);
            case Wish.END -> end(wish, pressed, screen);
            default -> {
                boolean changes = !wish.value().isEmpty() && !wish.value().startsWith("@");
                if (changes) {
                    deeds.run(wish, pressed.at());
                }
                screen.show(pages.page(shown(wish, changes), texts(pressed), pressed.at()));
            }
        }
    }

    /** Where one value is chosen among several, the first questions go on by themselves. */
    private static Wish shown(Wish wish, boolean changed) {
        if (wish.setup() && changed && wish.page() == Wish.LANGUAGE) {
            return wish.at(Wish.ZONE);
        }
        if (wish.setup() && changed && wish.page() == Wish.ZONE) {
            return wish.at(Wish.TIMES);
        }
        return changed ? wish.of("") : wish;
    }

    private void ask(Wish wish, Pressed pressed, Screen screen) {
        Wish page = wish.at(wish.value().charAt(0));
        String state = page.data();
        desks.conversations()
                .hold(
                        new Conversation(pressed.chat().id(), pressed.person(), SettingsDialogue.KIND, state),
                        pressed.at());
        String key = "settings.type." + SettingsDialogue.name(page.page());
        String where = pressed.isPrivate() ? "" : "\n" + texts(pressed).html("settings.type.reply");
        screen.show(RenderedPost.of(texts(pressed).html(key) + where));
    }

    private void end(Wish wish, Pressed pressed, Screen screen) {
        Texts texts = texts(pressed);
        Chat chat = desks.chats().byId(wish.chatNumber()).orElseThrow();
        List<DigestDefinition> own = desks.digests().all().stream()
                .filter(digest -> desks.chats().subscriptions(wish.chat()).contains(digest.name()))
                .toList();
        String title = chat.title() == null ? Long.toString(chat.id()) : chat.title();
        if (own.isEmpty()) {
            screen.show(new RenderedPost(texts.html("setup.nothing", title), again(wish, texts), null));
            return;
        }
        boolean there = chat.problem() == null && chat.type() != ChatType.PRIVATE;
        screen.show(new RenderedPost(
                texts.html(there ? "setup.done" : "setup.done-here", title), again(wish, texts), null));
        Language language = chat.language() == null ? pressed.language() : chat.language();
        List<RenderedPost> preview = desks.news().digest(own.getFirst().name(), wish.chat(), language, pressed.at());
        if (desks.news().storiesSince(pressed.at().minus(A_DAY)) == 0) {
            own.forEach(digest -> desks.office().digests().welcome(wish.chat(), digest));
        }
        if (!there || !answers.give(new Target(wish.chat(), null), preview)) {
            screen.say(preview);
        }
    }

    private static List<List<news.vigie.render.Button>> again(Wish wish, Texts texts) {
        return List.of(List.of(new news.vigie.render.Button(
                texts.plain("settings.open"), null, Wish.home(wish.chat()).data())));
    }

    /** In a group in its language; in private in that of the person, whichever chat it is about. */
    private Texts texts(Pressed pressed) {
        return pressed.isPrivate()
                ? pressed.ownTexts()
                : Texts.of(desks.chats()
                        .byId(pressed.chat().id())
                        .flatMap(chat -> Optional.ofNullable(chat.language()))
                        .orElse(pressed.language()));
    }
}
