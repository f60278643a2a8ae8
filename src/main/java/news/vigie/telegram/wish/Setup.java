package news.vigie.telegram.wish;

import java.time.Instant;
import java.util.List;
import news.vigie.chat.Chat;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Speaking;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/**
 * The first questions about a chat that the bot was added to, in private: which digest, language, zone, times. A link
 * {@code start=setup_CHAT} asks them whoever administers the chat.
 */
public final class Setup implements Payload {
    /** The questions are about the chat, whoever answers them. */
    private static final long NOBODY = 0;

    private static final String KIND = "setup";
    public static final String WORD = "setup";

    private final Desks desks;
    private final Rights rights;

    public Setup(Desks desks, Rights rights) {
        this.desks = desks;
        this.rights = rights;
    }

    /** The first question. Until another language is chosen the chat is spoken to in that of who is asked. */
    public RenderedPost begin(Chat chat, Texts texts, Instant now) {
        String title = chat.title() == null ? Long.toString(chat.id()) : chat.title();
        if (desks.digests().all().isEmpty()) {
            return RenderedPost.of(texts.html("member.added.none", title));
        }
        desks.conversations().hold(new Conversation(chat.id(), NOBODY, KIND, ""), now);
        if (chat.language() == null) {
            new Speaking(desks.chats()).begin(chat.id(), texts.language());
        }
        RenderedPost page =
                new SettingsView(desks, new Wish(true, Address.of(chat.id()), Page.DIGESTS, ""), texts, now).page();
        return new RenderedPost(texts.html("member.added", title), page.keyboard(), null);
    }

    /** Whether the questions wait for an answer: what follows on them happens once. */
    boolean isUnderWay(long chat) {
        return desks.conversations().with(chat, NOBODY).isPresent();
    }

    /** To be called when what follows has happened: should the service end before, it happens at the next start. */
    void finish(long chat) {
        desks.conversations().end(chat, NOBODY);
    }

    /** Where something comes already, the first questions were answered. */
    private RenderedPost opened(Chat chat, Call call) {
        return desks.chats().everySubscription(chat.id()).isEmpty()
                ? begin(chat, call.texts(), call.at())
                : new SettingsView(desks, Wish.home(Address.of(chat.id())), call.texts(), call.at()).page();
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Reply open(Call call, String rest) {
        if (!call.isPrivate() || !rest.matches("-?\\d{1,18}")) {
            return Reply.of(call.texts().html("setup.gone"));
        }
        long chat = Long.parseLong(rest);
        if (!rights.rules(chat, call.caller().person())) {
            return Reply.of(call.texts().html("not.allowed.chat"));
        }
        if (desks.chats().adder(chat).isEmpty() && call.caller().person() != null) {
            desks.chats().added(chat, call.caller().person());
        }
        return desks.chats()
                .byId(chat)
                .map(known -> new Reply(List.of(opened(known, call))))
                .orElseGet(() -> Reply.of(call.texts().html("setup.gone")));
    }
}
