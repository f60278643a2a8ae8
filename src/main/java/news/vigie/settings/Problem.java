package news.vigie.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * What is wrong in the configuration and where. The words, with the fix, stand in the message bundles under
 * {@code key}.
 *
 * @param line counted from 1; 0: the file as a whole
 * @param arguments of the message, in order
 */
public record Problem(Path file, int line, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
