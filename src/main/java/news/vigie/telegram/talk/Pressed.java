package news.vigie.telegram.talk;

import java.time.Instant;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.telegram.text.Texts;

/**
 * A button that was pressed, by whomever: what it asks for is a wish, never a right.
 *
 * @param press what this press is known by; the same one may come again after a crash
 * @param person who pressed
 * @param chat where the message with the button stands
 * @param address the same, with the topic
 * @param message its number
 * @param data what the button holds, which may be forged
 * @param own the language of who pressed
 * @param language of the chat
 */
public record Pressed(
        String press,
        long person,
        Chat chat,
        Address address,
        int message,
        String data,
        Language own,
        Language language,
        Instant at) {
    public boolean isPrivate() {
        return chat.type() == ChatType.PRIVATE;
    }

    /** For who pressed, who alone sees it. */
    public Texts ownTexts() {
        return Texts.of(own);
    }

    /** For all who read the chat. */
    public Texts texts() {
        return Texts.of(language);
    }
}
