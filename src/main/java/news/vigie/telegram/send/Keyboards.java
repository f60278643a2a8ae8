package news.vigie.telegram.send;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.render.Button;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons as Telegram takes them. One that it would refuse, and the whole message with it, is left out. */
public final class Keyboards {
    private static final Logger log = LoggerFactory.getLogger(Keyboards.class);
    private static final Set<String> SCHEMES = Set.of("http", "https", "tg");
    private static final int DATA_BYTES = 64;
    private static final int MOST_OF_WORD = 16;

    private Keyboards() {}

    public static Optional<InlineKeyboardMarkup> of(List<List<Button>> rows) {
        List<InlineKeyboardRow> kept = rows.stream()
                .map(row -> row.stream()
                        .filter(Keyboards::fits)
                        .map(Keyboards::button)
                        .toList())
                .filter(row -> !row.isEmpty())
                .map(InlineKeyboardRow::new)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(kept));
    }

    /** Whether the data fits into a button. */
    public static boolean fits(String data) {
        return !data.isEmpty() && data.getBytes(StandardCharsets.UTF_8).length <= DATA_BYTES;
    }

    private static boolean fits(Button button) {
        if (button.text().isBlank()) {
            return false;
        }
        return button.url() != null ? opens(button.url()) : button.data() != null && isSendable(button.data());
    }

    /** That it is not is a fault of ours. What follows the word may be somebody's, and is not for the log. */
    private static boolean isSendable(String data) {
        boolean fits = fits(data);
        if (!fits) {
            log.error("A button \"{}\" is left out: its data has no size that Telegram takes", word(data));
        }
        return fits;
    }

    private static String word(String data) {
        String word = data.split(":", 2)[0];
        return word.substring(0, Math.min(word.length(), MOST_OF_WORD));
    }

    private static boolean opens(URI url) {
        String host = url.getHost();
        return url.getScheme() != null
                && SCHEMES.contains(url.getScheme())
                && host != null
                && (host.contains(".") || "tg".equals(url.getScheme()));
    }

    private static InlineKeyboardButton button(Button button) {
        var made = new InlineKeyboardButton(button.text());
        made.setUrl(text(button.url()));
        made.setCallbackData(button.data());
        return made;
    }

    private static @Nullable String text(@Nullable URI url) {
        return url == null ? null : url.toString();
    }
}
