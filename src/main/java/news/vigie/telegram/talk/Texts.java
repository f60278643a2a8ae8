package news.vigie.telegram.talk;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;

/** What the bot says in one language, from {@code messages/bot/}. French and English; everyone else gets English. */
public final class Texts {
    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties patterns;

    private Texts(Locale locale, Properties patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    public static Texts of(Language language) {
        String code = Language.FRENCH.equals(language) ? "fr" : "en";
        return LOADED.computeIfAbsent(code, Texts::load);
    }

    /** As Telegram HTML: what the arguments hold is text and is escaped. Throws for a key that there is not. */
    public String html(String key, Object... arguments) {
        Object[] escaped = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? Html.escape(text) : argument)
                .toArray();
        return plain(key, escaped);
    }

    /** As it is, for buttons and menus. Throws for a key that there is not. */
    public String plain(String key, Object... arguments) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text \"%s\" in messages/bot/%s.properties".formatted(key, locale));
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Texts load(String code) {
        try (InputStream file = Texts.class.getResourceAsStream("/messages/bot/" + code + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("messages/bot/%s.properties is missing".formatted(code));
            }
            var patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Texts(Locale.forLanguageTag(code), patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
