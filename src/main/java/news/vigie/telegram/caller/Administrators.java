package news.vigie.telegram.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberOwner;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/** Who administers a group or channel, as Telegram says; remembered for a minute. */
public final class Administrators {
    private static final Set<String> STATUSES = Set.of("creator", "administrator");

    private final BotClient client;
    private final Cache<Membership, Standing> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public Administrators(BotClient client) {
        this.client = client;
    }

    /** Whether the person is in the chat, as whatever. */
    public boolean haveInside(long chat, long person) {
        return standing(chat, person).member();
    }

    /** False also while Telegram cannot be asked, which is not remembered. */
    public boolean include(long chat, long person) {
        return standing(chat, person).administers();
    }

    /** Whether the person writes there as the chat itself, so that nobody else knows who it is. */
    public boolean isAnonymous(long chat, long person) {
        return standing(chat, person).anonymous();
    }

    private Standing standing(long chat, long person) {
        var membership = new Membership(chat, person);
        Standing remembered = known.getIfPresent(membership);
        if (remembered != null) {
            return remembered;
        }
        Answer<ChatMember> answer = client.call(new GetChatMember(Long.toString(chat), person));
        Standing found = answer.given().map(Administrators::of).orElse(Standing.NONE);
        if (answer.given().isPresent()) {
            known.put(membership, found);
        }
        return found;
    }

    private static Standing of(ChatMember member) {
        boolean anonymous = (member instanceof ChatMemberAdministrator one && Boolean.TRUE.equals(one.getIsAnonymous()))
                || (member instanceof ChatMemberOwner owner && Boolean.TRUE.equals(owner.getIsAnonymous()));
        boolean restrictedInside =
                member instanceof ChatMemberRestricted restricted && Boolean.TRUE.equals(restricted.getIsMember());
        boolean administers = STATUSES.contains(member.getStatus());
        boolean inside = administers || member.getStatus().equals("member") || restrictedInside;
        return new Standing(administers, inside, anonymous);
    }

    private record Standing(boolean administers, boolean member, boolean anonymous) {
        static final Standing NONE = new Standing(false, false, false);
    }

    private record Membership(long chat, long person) {}
}
