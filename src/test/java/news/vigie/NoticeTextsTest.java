package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code and the texts of its notices fit together: what is told has a text, and every text is told. */
class NoticeTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/messages");

    /** With the arguments as far as they hold no semicolon; a key that an expression chooses is met by the other test. */
    private static final Pattern NOTICE = Pattern.compile("Notice\\.of\\(\\s*\"([^\"]+)\"([^;]*)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void everyNoticeHasAText() throws IOException {
        Set<String> keys = texts("cli", "reason", "web").keySet();

        assertThat(found(NOTICE)).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void everyReasonIsGivenSomewhere() throws IOException {
        var unused = new TreeSet<>(texts("reason").keySet());
        found(LITERAL).forEach(key -> unused.removeAll(List.of(key, key + ".fix")));

        assertThat(unused).containsExactly("quoted");
    }

    @Test
    void aNoticeBringsAllThatItsTextAsksFor() throws IOException {
        Map<String, String> texts = texts("cli", "reason", "web");
        var wrong = new ArrayList<String>();
        for (String source : sources()) {
            NOTICE.matcher(source).results().forEach(call -> {
                int given = Arguments.count(call.group(2));
                int asked = asked(texts.getOrDefault(call.group(1), ""));
                if (given < asked) {
                    wrong.add("%s asks for %d, is given %d".formatted(call.group(1), asked, given));
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    private static int asked(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH)
                .getArgumentNames().stream()
                        .mapToInt(name -> Integer.parseInt(name) + 1)
                        .max()
                        .orElse(0);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        var found = new HashSet<String>();
        for (String source : sources()) {
            pattern.matcher(source).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static List<String> sources() throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<String, String> texts(String... areas) throws IOException {
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

    /** The arguments after the key of a call, up to the bracket that closes it. */
    private static final class Arguments {
        static int count(String rest) {
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
}
