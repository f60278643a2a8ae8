package news.vigie.notice;

import java.util.List;

/**
 * Something to tell a person, before anybody knows in which language: the key of a text in the message bundles, with
 * its arguments.
 *
 * @param arguments in the order of {@code {0}}, {@code {1}}: strings, numbers, notices, which are told inside this one,
 *     or moments, which are told as days; a notice of a moment is for telling at once, not for keeping
 */
public record Notice(String key, List<Object> arguments) {
    private static final String QUOTED = "quoted";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }

    /** What somebody else said, a server or a library, in whatever language: it is shown as it is. */
    public static Notice quoted(String words) {
        return of(QUOTED, words);
    }
}
