package news.vigie;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources and the English texts, as far as tests compare them. */
final class CodeTexts {
    private static final Path SOURCES = Path.of("src/main");
    private static final Path TEXTS = Path.of("src/main/resources/messages");

    private CodeTexts() {}

    static List<String> java() throws IOException {
        return sources(".java");
    }

    /** The classes and the templates of the web pages. */
    static String all() throws IOException {
        return String.join("\n", java()) + String.join("\n", sources(".jte"));
    }

    private static List<String> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            var texts = new ArrayList<String>();
            for (Path file : found) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    static Map<String, String> messages(String... areas) throws IOException {
        var texts = new TreeMap<String, String>();
        for (String area : areas) {
            var properties = new Properties();
            try (Reader file = Files.newBufferedReader(TEXTS.resolve(area + "/en.properties"))) {
                properties.load(file);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /** How many arguments a text needs; none where they have names. */
    static int asked(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH)
                .getArgumentNames().stream()
                        .filter(name -> Character.isDigit(name.charAt(0)))
                        .mapToInt(name -> Integer.parseInt(name) + 1)
                        .max()
                        .orElse(0);
    }

    /** The arguments after the key of a call, up to the bracket that closes it. */
    static int argumentsIn(String rest) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '"' && (i == 0 || rest.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && depth-- == 0) {
                return commas;
            } else if (!quoted && c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas;
    }
}
