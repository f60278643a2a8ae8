package news.vigie.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What stands in a chat under a number.
 *
 * @param rest buttons and preview
 */
record Message(long chat, int id, Author author, String html, JsonNode rest) {
    enum Author {
        BOT,
        /** A picture of the bot, of which it does not know any more. */
        PICTURE,
        /** A copy that the bot forwarded. */
        COPY,
        PERSON,
        /** Telegram itself tells that somebody joined. */
        SERVICE
    }

    static Message of(long chat, int id, Author author, String text) {
        return new Message(chat, id, author, text, MissingNode.getInstance());
    }

    Message saying(String html, JsonNode rest) {
        return new Message(chat, id, author, html, rest);
    }

    /** A post, not an answer: it tells news of {@link Press}. */
    boolean isPost() {
        return author == Author.BOT && !Press.items(html).isEmpty();
    }
}
