package news.vigie.telegram.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/** Who administers a group or channel, as Telegram says; remembered for a minute. */
public final class Administrators {
    private static final Set<String> STATUSES = Set.of("creator", "administrator");

    private final BotClient client;
    private final Cache<Membership, Boolean> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public Administrators(BotClient client) {
        this.client = client;
    }

    /** False also while Telegram cannot be asked, which is not remembered. */
    public boolean include(long chat, long person) {
        var membership = new Membership(chat, person);
        Boolean remembered = known.getIfPresent(membership);
        if (remembered != null) {
            return remembered;
        }
        Answer<ChatMember> answer = client.call(new GetChatMember(Long.toString(chat), person));
        boolean found = answer.given()
                .map(ChatMember::getStatus)
                .filter(STATUSES::contains)
                .isPresent();
        if (answer.given().isPresent()) {
            known.put(membership, found);
        }
        return found;
    }

    private record Membership(long chat, long person) {}
}
