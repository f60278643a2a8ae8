package news.vigie.telegram.api;

import java.util.Objects;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.ChatPermissions;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/** Whether the bot can post to an address, as Telegram says at this moment. */
public sealed interface Reach {
    Set<String> OUT = Set.of("left", "kicked");

    record Open(String title) implements Reach {}

    /** It cannot; the reason names the fix. */
    record Barred(Notice reason) implements Reach {}

    /** Nobody can say now. */
    record Unknown(Notice reason) implements Reach {}

    /**
     * Asks for the chat and for the bot's rights in it.
     *
     * @param bot its number, with which its token begins
     */
    static Reach of(BotClient client, long bot, Address address) {
        Answer<ChatFullInfo> answer = client.call(new GetChat(address.chat()));
        if (answer instanceof Answer.Rejected<ChatFullInfo> no) {
            return new Barred(Notice.of("chat.not-found", no.description(), address.toString()));
        }
        return answer.given().map(chat -> inside(client, bot, chat)).orElseGet(() -> new Unknown(answer.reason()));
    }

    private static Reach inside(BotClient client, long bot, ChatFullInfo chat) {
        if ("private".equals(chat.getType())) {
            return new Open(Objects.requireNonNullElse(chat.getFirstName(), Long.toString(chat.getId())));
        }
        Answer<ChatMember> answer = client.call(new GetChatMember(Long.toString(chat.getId()), bot));
        return answer.given().map(member -> as(member, chat)).orElseGet(() -> new Unknown(answer.reason()));
    }

    private static Reach as(ChatMember member, ChatFullInfo chat) {
        if (OUT.contains(member.getStatus())) {
            return barred("chat.not-member", chat);
        }
        if ("channel".equals(chat.getType()) && !mayPost(member)) {
            return barred("chat.may-not-post", chat);
        }
        if (isMuted(member) || ("member".equals(member.getStatus()) && isMuted(chat.getPermissions()))) {
            return barred("chat.may-not-write", chat);
        }
        return new Open(chat.getTitle());
    }

    private static boolean isMuted(ChatMember member) {
        return member instanceof ChatMemberRestricted restricted
                && Boolean.FALSE.equals(restricted.getCanSendMessages());
    }

    /** What all members may do who are not named. */
    private static boolean isMuted(@Nullable ChatPermissions members) {
        return members != null && Boolean.FALSE.equals(members.getCanSendMessages());
    }

    private static Barred barred(String key, ChatFullInfo chat) {
        return new Barred(Notice.of(key, String.valueOf(chat.getTitle())));
    }

    private static boolean mayPost(ChatMember member) {
        return "creator".equals(member.getStatus())
                || (member instanceof ChatMemberAdministrator administrator
                        && Boolean.TRUE.equals(administrator.getCanPostMessages()));
    }
}
