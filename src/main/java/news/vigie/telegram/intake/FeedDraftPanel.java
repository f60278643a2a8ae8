package news.vigie.telegram.intake;

import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Conversations;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.feed.Feed;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Saved;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Texts;

/** The buttons under a feed that is looked at: its topics, whether it is added, which of several is meant. */
public final class FeedDraftPanel implements Panel {
    private static final String WORD = "af";
    private static final String CANDIDATE = "af:c:";
    private static final String TOPIC = "af:t:";

    private final FeedDesk desk;
    private final Conversations conversations;
    private final FirstDigests first;
    private final FeedLook look;
    private final TopicChoice choice;
    private final Backstage backstage;

    public FeedDraftPanel(Desks desks, FeedLook look, TopicChoice choice, Rights rights) {
        this.desk = desks.feeds();
        this.conversations = desks.conversations();
        this.first = new FirstDigests(desks);
        this.look = look;
        this.choice = choice;
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of(WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage
                .refusal(pressed)
                .orElseGet(() -> pressed.data().startsWith(CANDIDATE)
                        ? candidate(pressed)
                        : draft(pressed)
                                .map(draft -> choose(pressed, draft))
                                .orElseGet(
                                        () -> Handling.saying(pressed.ownTexts().plain("button.stale"))));
    }

    private Handling candidate(Pressed pressed) {
        String offer = pressed.data().substring(CANDIDATE.length());
        return Handling.doing(
                screen -> screen.say(look.taken(offer, pressed.person(), pressed.ownTexts(), pressed.at())));
    }

    private Optional<FeedDraft> draft(Pressed pressed) {
        return conversations
                .with(pressed.person(), pressed.person())
                .filter(under -> under.kind().equals(FeedDraft.KIND))
                .flatMap(under -> Saved.read(under.state(), FeedDraft.class));
    }

    private Handling choose(Pressed pressed, FeedDraft draft) {
        String data = pressed.data();
        if (data.startsWith(TOPIC)) {
            return Handling.doing(screen -> toggle(pressed, draft, screen));
        }
        return switch (data) {
            case "af:add" -> Handling.doing(screen -> add(pressed, draft, screen));
            case "af:no" -> Handling.doing(screen -> leave(pressed, draft, screen));
            default -> Handling.saying(pressed.ownTexts().plain("button.stale"));
        };
    }

    private void toggle(Pressed pressed, FeedDraft draft, Screen screen) {
        FeedDraft changed = choice.toggled(draft, pressed.data().substring(TOPIC.length()));
        var state = new Conversation(pressed.person(), pressed.person(), FeedDraft.KIND, Saved.write(changed));
        conversations.hold(state, pressed.at());
        screen.show(choice.ask(changed, pressed.ownTexts()));
    }

    private void add(Pressed pressed, FeedDraft draft, Screen screen) {
        Feed feed = desk.watch(draft.definition());
        conversations.end(pressed.person(), pressed.person());
        String topics = String.join(", ", draft.topics());
        Texts texts = pressed.ownTexts();
        String done = topics.isEmpty()
                ? texts.html("addfeed.done", feed.name())
                : texts.html("addfeed.done.about", feed.name(), topics);
        screen.show(RenderedPost.of(done + first.begin(texts)));
    }

    private void leave(Pressed pressed, FeedDraft draft, Screen screen) {
        conversations.end(pressed.person(), pressed.person());
        screen.show(RenderedPost.of(pressed.ownTexts().html("addfeed.left", draft.shownName())));
    }
}
