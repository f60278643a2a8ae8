package news.vigie.telegram.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was written: {@code /digest@vigie_bot 6h climate}.
 *
 * @param name in small letters, without the slash
 * @param bot whom it was for, if that was said
 * @param arguments stripped; may be empty
 */
public record CommandLine(String name, @Nullable String bot, String arguments) {
    private static final Pattern SHAPE =
            Pattern.compile("/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s+(.*))?", Pattern.DOTALL);

    /** Empty if the text is no command. */
    public static Optional<CommandLine> of(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String arguments = matcher.group(3) == null ? "" : matcher.group(3).strip();
        return Optional.of(new CommandLine(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), arguments));
    }

    public boolean isFor(String botName) {
        return bot == null || bot.equalsIgnoreCase(botName);
    }
}
