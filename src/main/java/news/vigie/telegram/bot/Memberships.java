package news.vigie.telegram.bot;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Caller;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** The bot was added, promoted, restricted, thrown out, blocked: posting there goes on or waits accordingly. */
final class Memberships {
    private static final Set<String> OUT = Set.of("left", "kicked");

    private final BotClient client;
    private final Chats chats;
    private final Rights rights;
    private final Answers answers;
    private final DigestButtons buttons;
    private final People people;
    private final InstantSource clock;

    Memberships(Bot.Tools tools, DigestButtons buttons) {
        this.client = tools.client();
        this.chats = tools.chats();
        this.rights = tools.rights();
        this.answers = tools.answers();
        this.buttons = buttons;
        this.people = new People(tools.chats());
        this.clock = tools.clock();
    }

    void note(ChatMemberUpdated change) {
        Chat chat = people.met(change.getChat(), change.getFrom(), clock.instant());
        Notice problem = problem(chat, change.getNewChatMember());
        if (problem == null) {
            chats.resume(chat.id());
        } else {
            chats.suspend(chat.id(), problem);
        }
        if (chat.type() != ChatType.PRIVATE && isNews(change)) {
            greet(chat, change.getFrom(), problem);
        }
    }

    /** Null if the bot may post there. */
    private static @Nullable Notice problem(Chat chat, @Nullable ChatMember bot) {
        if (bot == null || OUT.contains(bot.getStatus())) {
            return chat.type() == ChatType.PRIVATE ? Notice.of("chat.blocked") : about("chat.not-member", chat);
        }
        if (chat.type() == ChatType.CHANNEL && !mayPost(bot)) {
            return about("chat.may-not-post", chat);
        }
        if (bot instanceof ChatMemberRestricted restricted && Boolean.FALSE.equals(restricted.getCanSendMessages())) {
            return about("chat.may-not-write", chat);
        }
        return null;
    }

    private static Notice about(String key, Chat chat) {
        return Notice.of(key, title(chat));
    }

    private static String title(Chat chat) {
        return chat.title() == null ? Long.toString(chat.id()) : chat.title();
    }

    private static boolean mayPost(ChatMember bot) {
        return "creator".equals(bot.getStatus())
                || (bot instanceof ChatMemberAdministrator administrator
                        && Boolean.TRUE.equals(administrator.getCanPostMessages()));
    }

    /** It came in, or may now do in a channel what it might not before. */
    private static boolean isNews(ChatMemberUpdated change) {
        ChatMember now = change.getNewChatMember();
        ChatMember before = change.getOldChatMember();
        if (now == null || OUT.contains(now.getStatus())) {
            return false;
        }
        return before == null || OUT.contains(before.getStatus()) || mayPost(before) != mayPost(now);
    }

    private void greet(Chat chat, @Nullable User adder, @Nullable Notice problem) {
        if (adder == null) {
            return;
        }
        if (!rights.mayTalk(Caller.person(adder.getId()))) {
            client.call(new LeaveChat(Long.toString(chat.id())));
            return;
        }
        Texts texts = Texts.of(people.languageOf(adder));
        answers.give(Target.chat(adder.getId()), List.of(greeting(chat, title(chat), problem, texts)));
    }

    private RenderedPost greeting(Chat chat, String title, @Nullable Notice problem, Texts texts) {
        if (problem != null) {
            return RenderedPost.of(texts.html("member.rights", title));
        }
        List<List<Button>> keyboard = buttons.toSubscribe(Address.of(chat.id()));
        return keyboard.isEmpty()
                ? RenderedPost.of(texts.html("member.added.none", title))
                : new RenderedPost(texts.html("member.added", title), keyboard, null);
    }
}
