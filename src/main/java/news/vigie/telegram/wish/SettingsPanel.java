package news.vigie.telegram.wish;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.digest.DigestDefinition;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** The buttons of a chat's settings, and of the first questions after the bot was added to a chat. */
public final class SettingsPanel implements Panel {
    private final Desks desks;
    private final Rights rights;
    private final Answers answers;
    private final SettingsDeeds deeds;
    private final Setup setup;

    public SettingsPanel(Desks desks, Rights rights, Answers answers) {
        this.desks = desks;
        this.rights = rights;
        this.answers = answers;
        this.deeds = new SettingsDeeds(desks);
        this.setup = new Setup(desks, rights);
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
            return Handling.alerting(pressed.ownTexts().plain("not.allowed.chat"));
        }
        Optional<Notice> refusal = deeds.refusal(wish);
        if (refusal.isPresent()) {
            return Handling.alerting(pressed.ownTexts().plain(refusal.get()));
        }
        return wish.typed()
                .filter(page -> wish.page() == Page.TYPE)
                .map(page -> ask(wish.at(page), pressed))
                .orElseGet(() -> Handling.doing(screen -> run(wish, pressed, screen)));
    }

    private void run(Wish wish, Pressed pressed, Screen screen) {
        switch (wish.page()) {
            case END -> end(wish, pressed, screen);
            default -> {
                boolean changes = !wish.value().isEmpty() && !wish.value().startsWith("@");
                if (changes) {
                    deeds.run(wish, pressed.at());
                }
                screen.show(new SettingsView(desks, shown(wish, changes), texts(pressed), pressed.at()).page());
            }
        }
    }

    /** Where one value is chosen among several, the first questions go on by themselves. */
    private static Wish shown(Wish wish, boolean changed) {
        if (wish.setup() && changed && wish.page() == Page.LANGUAGE) {
            return wish.at(Page.ZONE);
        }
        if (wish.setup() && changed && wish.page() == Page.ZONE) {
            return wish.at(Page.TIMES);
        }
        return changed ? wish.of("") : wish;
    }

    /**
     * In a group by a reply, which the question makes whom it names write. In a channel nobody writes as a person, so that
     * it is asked in private.
     */
    private Handling ask(Wish wish, Pressed pressed) {
        String key = "settings.type." + wish.page().word();
        Handling asking = switch (pressed.chat().type()) {
            case PRIVATE ->
                Handling.doing(
                        screen -> screen.show(RenderedPost.of(texts(pressed).html(key))));
            case GROUP, SUPERGROUP -> Handling.doing(screen -> inGroup(key, pressed, screen));
            case CHANNEL -> inPrivate(key, pressed);
        };
        long place = pressed.chat().type() == ChatType.CHANNEL
                ? pressed.person()
                : pressed.chat().id();
        long partner = rights.isAnonymous(place, pressed.person()) ? place : pressed.person();
        desks.conversations().hold(new Conversation(place, partner, SettingsDialogue.KIND, wish.data()), pressed.at());
        return asking;
    }

    /** Who is anonymous in the group is not named in it. */
    private void inGroup(String key, Pressed pressed, Screen screen) {
        Texts texts = texts(pressed);
        String html = texts.html(key) + "\n" + texts.html("settings.type.reply");
        if (rights.isAnonymous(pressed.chat().id(), pressed.person())) {
            screen.show(RenderedPost.of(html));
        } else {
            screen.ask(RenderedPost.of(Html.link(URI.create("tg://user?id=" + pressed.person()), "✍️") + " " + html));
        }
    }

    private Handling inPrivate(String key, Pressed pressed) {
        boolean known = desks.chats()
                .byId(pressed.person())
                .filter(chat -> chat.problem() == null)
                .isPresent();
        return known
                ? new Handling(
                        pressed.ownTexts().plain("settings.type.private"),
                        screen -> answers.give(
                                Target.chat(pressed.person()),
                                List.of(RenderedPost.of(pressed.ownTexts().html(key)))))
                : Handling.alerting(pressed.ownTexts().plain("settings.type.start", "@" + desks.bot()));
    }

    private void end(Wish wish, Pressed pressed, Screen screen) {
        Texts texts = texts(pressed);
        Chat chat = desks.chats().byId(wish.chatNumber()).orElseThrow();
        List<DigestDefinition> own = desks.digests().all().stream()
                .filter(digest -> desks.chats().subscriptions(wish.chat()).contains(digest.name()))
                .toList();
        String title = title(chat);
        if (own.isEmpty()) {
            screen.show(new RenderedPost(texts.html("setup.nothing", title), again(wish, texts), null));
            return;
        }
        if (!setup.isUnderWay(chat.id())) {
            screen.show(new RenderedPost(texts.html("setup.done-before", title), again(wish, texts), null));
            return;
        }
        preview(wish, pressed, screen, own);
        setup.finish(chat.id());
    }

    private void preview(Wish wish, Pressed pressed, Screen screen, List<DigestDefinition> own) {
        Texts texts = texts(pressed);
        Chat chat = desks.chats().byId(wish.chatNumber()).orElseThrow();
        String title = title(chat);
        Language language = chat.language() == null ? pressed.language() : chat.language();
        List<RenderedPost> preview = desks.news().digest(own.getFirst().name(), wish.chat(), language, pressed.at());
        if (preview.stream().allMatch(post -> post.stories().isEmpty())) {
            own.forEach(digest -> desks.office().digests().welcome(wish.chat(), digest));
            screen.show(new RenderedPost(texts.html("setup.done-later", title), again(wish, texts), null));
            return;
        }
        boolean there = chat.problem() == null && chat.type() != ChatType.PRIVATE;
        screen.show(new RenderedPost(
                texts.html(there ? "setup.done" : "setup.done-here", title), again(wish, texts), null));
        if (!there || !answers.give(new Target(wish.chat(), null), preview)) {
            screen.say(preview);
        }
    }

    private static String title(Chat chat) {
        return chat.title() == null ? Long.toString(chat.id()) : chat.title();
    }

    private static List<List<Button>> again(Wish wish, Texts texts) {
        return List.of(List.of(new Button(
                texts.plain("settings.open"), null, Wish.home(wish.chat()).data())));
    }

    /** In the language of where it is read, which may have been chosen by this very press, whichever chat it is about. */
    private Texts texts(Pressed pressed) {
        return Texts.of(desks.chats()
                .byId(pressed.chat().id())
                .flatMap(chat -> Optional.ofNullable(chat.language()))
                .orElse(pressed.isPrivate() ? pressed.own() : pressed.language()));
    }
}
