package news.vigie.telegram.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import news.vigie.notice.Notice;
import news.vigie.pipeline.delivery.Sight;
import news.vigie.render.RenderedPost;
import org.jsoup.Jsoup;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;

/**
 * Whether the copy of a message says what a post says. Letters and digits are compared: Telegram cleans the spaces and
 * control characters of what it is sent.
 */
final class Likeness {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Likeness() {}

    /** @param message the number of the message that the copy is of */
    static Sight of(Message copy, RenderedPost post, int message) {
        if (copy.getForwardOrigin() instanceof MessageOriginChannel origin && origin.getMessageId() != message) {
            return new Sight.Another();
        }
        if (copy.getText() != null) {
            return seen(says(copy.getText(), post) || says(copy.getText(), Shortening.of(post)));
        }
        if (copy.getRichMessage() != null) {
            var words = new StringBuilder();
            collect(JSON.valueToTree(copy.getRichMessage()), words);
            boolean same = post.rich() != null
                    && letters(words.toString())
                            .equals(letters(Jsoup.parseBodyFragment(post.rich()).text()));
            return same || post.rich() == null ? seen(same) : new Sight.Hidden(Notice.of("seek.not-comparable"));
        }
        return post.rich() == null || copy.hasPhoto() || copy.hasDocument()
                ? new Sight.Another()
                : new Sight.Hidden(Notice.of("seek.not-comparable"));
    }

    private static boolean says(String text, RenderedPost post) {
        return letters(text).equals(letters(PlainText.of(post.html())));
    }

    private static Sight seen(boolean same) {
        return same ? new Sight.There() : new Sight.Another();
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.path("text").isTextual()) {
            words.append(node.path("text").textValue());
        }
        node.forEach(child -> {
            if (child.isContainerNode()) {
                collect(child, words);
            }
        });
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
