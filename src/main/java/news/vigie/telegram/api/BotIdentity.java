package news.vigie.telegram.api;

import news.vigie.notice.Notice;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Which bot the token is of, or why that is not known. */
public sealed interface BotIdentity {
    /**
     * The bot is there.
     *
     * @param name without the at sign
     * @param link that opens a talk with it
     */
    record Ok(String name, String link) implements BotIdentity {}

    /** Telegram does not know this token. */
    record BadToken() implements BotIdentity {}

    /** This cannot be a token; nobody was asked. */
    record Malformed() implements BotIdentity {}

    /** Nobody knows yet; a later try may tell. */
    record NetworkDown(Notice reason) implements BotIdentity {}

    /** Asks the server. */
    static BotIdentity of(BotClient client) {
        Answer<User> answer = client.call(new GetMe());
        if (answer instanceof Answer.Given<User> given) {
            String name = given.value().getUserName();
            return new Ok(name, "https://t.me/" + name);
        }
        boolean isBad = answer instanceof Answer.Rejected<User> no && no.isOfToken();
        return isBad ? new BadToken() : new NetworkDown(answer.reason());
    }
}
