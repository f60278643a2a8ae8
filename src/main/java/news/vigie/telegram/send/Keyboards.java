package news.vigie.telegram.send;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.render.Button;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons as Telegram takes them. One that it would refuse, and the whole message with it, is left out. */
public final class Keyboards {
    private static final Set<String> SCHEMES = Set.of("http", "https", "tg");
    private static final int DATA_BYTES = 64;

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
        return button.url() != null ? opens(button.url()) : button.data() != null && fits(button.data());
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
