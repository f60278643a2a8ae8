package news.vigie.render;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.notice.Notice;

/**
 * The texts of one language, from {@code messages/}; plurals, dates and numbers by the language's
 * rules (ICU message format). Safe for several threads at once.
 */
public final class Messages {
    /** Every language that has a bundle. */
    public static final List<Language> LANGUAGES = SpokenLanguages.ALL;

    /** The folders of {@code messages/} that every language has; no key stands in two folders. */
    static final List<String> FOR_READERS = List.of("bot", "edition", "reason", "web");

    /** Those of the command line and the settings, where English stands in for a language that has none. */
    static final List<String> FOR_OPERATORS = List.of("cli", "settings");

    private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
        patterns = Stream.concat(FOR_READERS.stream(), FOR_OPERATORS.stream())
                .flatMap(area -> patterns(area, language).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The texts of that language, or the English ones where it has no bundle. */
    public static Messages of(Language language) {
        return READ.computeIfAbsent(LANGUAGES.contains(language) ? language : Language.ENGLISH, Messages::new);
    }

    /** The language that the texts are in. */
    public Language language() {
        return language;
    }

    /**
     * The text with its arguments: {@code {0}}, {@code {1}}, or by name where the one argument is a map. Numbers are
     * written as the language groups them; what only looks like a number (an id, a year) is given as a string; a notice
     * is told in this language, a moment as its day. Throws {@link IllegalArgumentException} for a key that no bundle
     * has.
     */
    public String text(String key, Object... arguments) {
        if (!patterns.containsKey(key) && english().patterns.containsKey(key)) {
            return english().text(key, arguments);
        }
        MessageFormat format = formats.computeIfAbsent(key, this::parse).clone();
        return arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
                ? format.format(named)
                : format.format(Stream.of(arguments).map(this::told).toArray());
    }

    /** "A, B et C"; in English as the British set it, without a comma before the last. */
    public String list(List<String> things) {
        Locale locale = language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
        return ListFormatter.getInstance(locale).format(things);
    }

    /** The key of a stored notice may be of another version: what is known of it is then all that can be told. */
    public String text(Notice notice) {
        return patterns.containsKey(notice.key()) || english().patterns.containsKey(notice.key())
                ? text(notice.key(), notice.arguments().toArray())
                : notice.key() + notice.arguments();
    }

    /** As the log has it, which has one language. */
    public static String logged(Notice notice) {
        return english().text(notice);
    }

    private static Messages english() {
        return of(Language.ENGLISH);
    }

    /** Whether there is a text of that key. */
    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    private Object told(Object argument) {
        return switch (argument) {
            case Notice notice -> text(notice);
            case Instant moment -> Dates.of(language, ZoneId.systemDefault()).full(moment);
            default -> argument;
        };
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No text is called \"%s\" in messages/*/%s.properties".formatted(key, language.code()));
        }
        return pattern;
    }

    private MessageFormat parse(String key) {
        return new MessageFormat(pattern(key), language.locale());
    }

    /** What a language has of a folder; nothing where it has no such file. */
    static Map<String, String> patterns(String area, Language language) {
        try (InputStream file =
                Messages.class.getResourceAsStream("/messages/" + area + "/" + language.code() + ".properties")) {
            if (file == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
