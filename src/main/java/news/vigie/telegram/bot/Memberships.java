package news.vigie.telegram.bot;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Caller;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.lost.LostChats;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Leaving;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.text.Texts;
import news.vigie.telegram.wish.Setup;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** The bot was added, promoted, restricted, thrown out, blocked: posting there goes on or waits accordingly. */
final class Memberships {
    private static final Set<String> OUT = Set.of("left", "kicked");

    private final Leaving leaving;
    private final Chats chats;
    private final Rights rights;
    private final Answers answers;
    private final String name;
    private final Setup setup;
    private final People people;
    private final LostChats lost;
    private final InstantSource clock;

    Memberships(String name, Bot.Tools tools, Desks desks) {
        this.name = name;
        this.leaving = tools.leaving();
        this.chats = tools.chats();
        this.rights = tools.rights();
        this.answers = tools.answers();
        this.setup = new Setup(desks, tools.rights());
        this.people = new People(tools.chats());
        this.lost = tools.lost();
        this.clock = tools.clock();
    }

    void note(ChatMemberUpdated change) {
        Instant now = clock.instant();
        Chat chat = people.met(change.getChat(), change.getFrom(), now);
        Address place = Address.of(chat.id());
        Closure closure = closure(chat, change.getNewChatMember());
        if (closure == null) {
            resume(place, change.getNewChatMember());
        } else {
            chats.suspend(place, closure, now);
        }
        if (chat.type() != ChatType.PRIVATE && isNews(change)) {
            greet(chat, change, closure);
        }
        lost.wake();
    }

    /** A closed topic takes what administrators write who may manage topics. */
    private void resume(Address place, @Nullable ChatMember bot) {
        chats.resume(place);
        if (bot instanceof ChatMemberAdministrator administrator
                && Boolean.TRUE.equals(administrator.getCanManageTopics())) {
            chats.lost().forEach((other, closure) -> {
                if (closure == Closure.TOPIC_CLOSED && other.chat().equals(place.chat())) {
                    chats.resume(other);
                }
            });
        }
    }

    /** Null if the bot may post there. */
    private static @Nullable Closure closure(Chat chat, @Nullable ChatMember bot) {
        if (bot == null || isOut(bot)) {
            return chat.type() == ChatType.PRIVATE ? Closure.BLOCKED : Closure.OUT;
        }
        if (chat.type() == ChatType.CHANNEL && !mayPost(bot)) {
            return Closure.MAY_NOT_POST;
        }
        if (bot instanceof ChatMemberRestricted restricted && Boolean.FALSE.equals(restricted.getCanSendMessages())) {
            return Closure.MAY_NOT_WRITE;
        }
        return null;
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
        if (now == null || isOut(now)) {
            return false;
        }
        return wasOut(change) || (!mayPost(before) && mayPost(now));
    }

    private static boolean wasOut(ChatMemberUpdated change) {
        ChatMember before = change.getOldChatMember();
        return before == null || isOut(before);
    }

    /** Whom a group restricts may have left it as well. */
    private static boolean isOut(ChatMember member) {
        return OUT.contains(member.getStatus())
                || (member instanceof ChatMemberRestricted restricted
                        && Boolean.FALSE.equals(restricted.getIsMember()));
    }

    /** Where something comes already it is back, and that is told by itself. Behind a bot as the adder nobody can be told. */
    private void greet(Chat chat, ChatMemberUpdated change, @Nullable Closure closure) {
        User adder = change.getFrom();
        if (adder == null) {
            return;
        }
        boolean named = !Boolean.TRUE.equals(adder.getIsBot());
        if (!mayAdd(chat, adder, named)) {
            leaving.from(chat.id());
            return;
        }
        if (named && !mayChoose(chat, adder)) {
            inviteAdministrators(chat, closure, adder);
            return;
        }
        if (named && (wasOut(change) || chats.adder(chat.id()).isEmpty())) {
            chats.added(chat.id(), adder.getId());
        }
        if (closure == null && !chats.everySubscription(chat.id()).isEmpty()) {
            return;
        }
        Texts texts = Texts.of(people.languageOf(adder));
        if (named && answers.give(Target.chat(adder.getId()), List.of(greeting(chat, closure, texts)))) {
            if (closure != null) {
                chats.told(new Loss(Address.of(chat.id()), closure), clock.instant());
            }
            return;
        }
        if (chat.type() == ChatType.CHANNEL) {
            rights.owners().forEach(owner -> tellUnreached(chat, closure, owner));
        } else if (closure == null) {
            answers.give(Target.chat(chat.id()), List.of(invitation(chat, "member.write", texts)));
        }
    }

    /** An anonymous administrator is whoever of those that the bot obeys administers the group. */
    private boolean mayAdd(Chat chat, User adder, boolean named) {
        return named ? rights.mayTalk(Caller.person(adder.getId())) : rights.isOpen() || rights.isOfStaff(chat.id());
    }

    /** To a channel administrators alone can add anybody; a group may let each of its members. */
    private boolean mayChoose(Chat chat, User adder) {
        return chat.type() == ChatType.CHANNEL || rights.rules(chat.id(), adder.getId());
    }

    /** Who may not choose what comes is not asked: those who may find how in the group. */
    private void inviteAdministrators(Chat chat, @Nullable Closure closure, User adder) {
        if (closure == null && chats.everySubscription(chat.id()).isEmpty()) {
            Texts texts = Texts.of(People.language(chat, adder));
            answers.give(Target.chat(chat.id()), List.of(invitation(chat, "member.administrators", texts)));
        }
    }

    private RenderedPost greeting(Chat chat, @Nullable Closure closure, Texts texts) {
        return closure == null
                ? setup.begin(chat, texts, clock.instant())
                : RenderedPost.of(texts.html("member.rights", title(chat)));
    }

    /** In a channel nothing is said that its readers would see. */
    private void tellUnreached(Chat chat, @Nullable Closure closure, long owner) {
        Texts texts = Texts.of(languageOf(owner));
        RenderedPost greeting = greeting(chat, closure, texts);
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
    private RenderedPost invitation(Chat chat, String key, Texts texts) {
        URI link = URI.create("https://t.me/" + name + "?start=setup_" + chat.id());
        return new RenderedPost(
                texts.html(key), List.of(List.of(new Button(texts.plain("member.open"), link, null))), null);
    }
}
