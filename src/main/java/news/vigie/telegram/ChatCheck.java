package news.vigie.telegram;

import java.util.List;
import news.vigie.digest.Address;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;

/** Asks the server whether the bot may post where it is to post. */
final class ChatCheck {
    private final BotClient client;

    ChatCheck(BotClient client) {
        this.client = client;
    }

    List<PostingRight> of(List<Address> addresses) {
        return switch (client.call(new GetMe())) {
            case Answer.Given<User> given ->
                addresses.stream()
                        .map(address -> of(address, given.value().getId()))
                        .toList();
            case Answer<User> other ->
                addresses.stream()
                        .map(address -> new PostingRight(address, other.reason()))
                        .toList();
        };
    }

    private PostingRight of(Address address, long bot) {
        Answer<ChatFullInfo> chat = client.call(new GetChat(address.chat()));
        if (chat.given().isEmpty()) {
            return new PostingRight(address, chat.reason());
        }
        boolean channel = chat.given().get().isChannelChat();
        boolean person = chat.given().get().isUserChat();
        Answer<ChatMember> member = client.call(new GetChatMember(address.chat(), bot));
        if (person) {
            return new PostingRight(address, null);
        }
        if (member.given().isEmpty()) {
            return new PostingRight(address, member.reason());
        }
        return new PostingRight(address, problem(member.given().get(), channel));
    }

    private static @org.jspecify.annotations.Nullable String problem(ChatMember member, boolean channel) {
        boolean inside = List.of("creator", "administrator", "member").contains(member.getStatus());
        boolean posts =
                member instanceof ChatMemberAdministrator rights && Boolean.TRUE.equals(rights.getCanPostMessages());
        return inside && (!channel || posts) ? null : "the bot is " + member.getStatus() + " there and may not post";
    }
}
