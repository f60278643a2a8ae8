package news.vigie.telegram.wish;

import java.time.Instant;
import java.util.List;
import news.vigie.chat.Chat;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;

/**
 * The first questions about a chat that the bot was added to, in private: which digest, language, zone, times. A link
 * {@code start=setup_CHAT} asks them whoever administers the chat.
 */
public final class Setup implements Payload {
    public static final String WORD = "setup";

    private final Desks desks;
    private final Rights rights;

    public Setup(Desks desks, Rights rights) {
        this.desks = desks;
        this.rights = rights;
    }

    /** The first question. */
    public RenderedPost begin(Chat chat, Texts texts, Instant now) {
        String title = chat.title() == null ? Long.toString(chat.id()) : chat.title();
        if (desks.digests().all().isEmpty()) {
            return RenderedPost.of(texts.html("member.added.none", title));
        }
        RenderedPost page =
                new SettingsView(desks, new Wish(true, Address.of(chat.id()), Wish.DIGESTS, ""), texts, now).page();
        return new RenderedPost(texts.html("member.added", title), page.keyboard(), null);
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
