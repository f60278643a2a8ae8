package news.vigie.telegram.bot;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Caller;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;
import news.vigie.telegram.wish.Setup;
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
    private final String name;
    private final Setup setup;
    private final People people;
    private final InstantSource clock;

    Memberships(String name, Bot.Tools tools, Desks desks) {
        this.name = name;
        this.client = tools.client();
        this.chats = tools.chats();
        this.rights = tools.rights();
        this.answers = tools.answers();
        this.setup = new Setup(desks, tools.rights());
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
            if (chat.problem() == null && chat.type() != ChatType.PRIVATE && !isNews(change)) {
                tellOut(chat, problem);
            }
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
        boolean named = !Boolean.TRUE.equals(adder.getIsBot());
        if (!mayAdd(chat, adder, named)) {
            client.call(new LeaveChat(Long.toString(chat.id())));
            return;
        }
        Texts texts = Texts.of(people.languageOf(adder));
        if (named) {
            chats.added(chat.id(), adder.getId());
        }
        if (named && answers.give(Target.chat(adder.getId()), List.of(greeting(chat, problem, texts)))) {
            return;
        }
        if (chat.type() == ChatType.CHANNEL) {
            rights.owners().forEach(owner -> tellUnreached(chat, problem, owner));
        } else if (problem == null) {
            answers.give(Target.chat(chat.id()), List.of(invitation(chat, texts)));
        }
    }

    /** An anonymous administrator is whoever of those that the bot obeys administers the group. */
    private boolean mayAdd(Chat chat, User adder, boolean named) {
        return named ? rights.mayTalk(Caller.person(adder.getId())) : rights.isOpen() || rights.isOfStaff(chat.id());
    }

    private RenderedPost greeting(Chat chat, @Nullable Notice problem, Texts texts) {
        return problem == null
                ? setup.begin(chat, texts, clock.instant())
                : RenderedPost.of(texts.html("member.rights", title(chat)));
    }

    /** In a channel nothing is said that its readers would see. */
    private void tellUnreached(Chat chat, @Nullable Notice problem, long owner) {
        Texts texts = Texts.of(languageOf(owner));
        RenderedPost greeting = greeting(chat, problem, texts);
        answers.give(
                Target.chat(owner),
                List.of(new RenderedPost(
                        texts.html("member.unreached") + "\n\n" + greeting.html(), greeting.keyboard(), null)));
    }

    private Language languageOf(long person) {
        return chats.byId(person)
                .flatMap(known -> Optional.ofNullable(known.language()))
                .orElse(Language.ENGLISH);
    }

    /** For who added the bot and never wrote to it: it may not begin. A channel's readers are not told. */
    private RenderedPost invitation(Chat chat, Texts texts) {
        URI link = URI.create("https://t.me/" + name + "?start=setup_" + chat.id());
        return new RenderedPost(
                texts.html("member.write"), List.of(List.of(new Button(texts.plain("member.open"), link, null))), null);
    }

    /** Posting ended: who added the bot hears it once, or else the owners. */
    private void tellOut(Chat chat, Notice problem) {
        Set<Long> whom = chats.adder(chat.id()).map(Set::of).orElseGet(rights::owners);
        for (long person : whom) {
            answers.give(
                    Target.chat(person),
                    List.of(RenderedPost.of(Texts.of(languageOf(person)).html("member.out", problem))));
        }
    }
}
