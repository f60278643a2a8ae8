package news.vigie.cli;

import java.util.List;

/** A text of the message bundles with its arguments, told to whoever sits at the terminal. */
public record Notice(String key, List<Object> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }
}
