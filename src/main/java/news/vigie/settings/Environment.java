package news.vigie.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The environment variables: {@code VIGIE_WEB_PORT} wins over {@code web.port}, and <code>${NAME}</code> stands for
 * one.
 */
record Environment(Map<String, String> variables) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    /** The value that wins over the key at this path ("web.public-url"), if one is given. */
    Optional<String> override(String path) {
        return Optional.ofNullable(variables.get(variable(path)));
    }

    static String variable(String path) {
        return "VIGIE_" + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** The names in the value that the environment lacks. */
    java.util.List<String> missing(String value) {
        return REFERENCE
                .matcher(value)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !variables.containsKey(name))
                .toList();
    }

    String filled(String value) {
        return REFERENCE
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(found.group(1), "")));
    }
}
