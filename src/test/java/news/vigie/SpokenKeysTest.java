package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text is there for nothing, none is there twice, and whoever says one gives it all that it asks for. */
class SpokenKeysTest {
    private static final String[] AREAS = {"bot", "edition", "web", "cli", "settings"};
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9.-]*)\"");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z0-9_]+\\b");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+)\\s*=");

    /** With the arguments as far as they hold no semicolon. */
    private static final Pattern SAID = Pattern.compile("\\.(?:html|plain|text)\\(\\s*\"([^\"]+)\"(,[^;]*)");

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        var code = new Code(CodeTexts.all());

        assertThat(CodeTexts.messages(AREAS).keySet())
                .filteredOn(key -> !code.says(key))
                .isEmpty();
    }

    @Test
    void aTextThatNobodySaysIsFound() throws IOException {
        var code = new Code(CodeTexts.all());

        assertThat(Stream.of("edit.field.nobody-says-this", "command.weather", "web.refused.999", "nobody.says.this"))
                .noneMatch(code::says);
    }

    @Test
    void whoSaysATextGivesItAllThatItAsksFor() throws IOException {
        Map<String, String> texts = CodeTexts.messages(AREAS);
        var wrong = new ArrayList<String>();
        for (String source : CodeTexts.java()) {
            SAID.matcher(source).results().forEach(call -> {
                int given = CodeTexts.argumentsIn(call.group(2));
                int asked = CodeTexts.asked(texts.getOrDefault(call.group(1), ""));
                if (given < asked) {
                    wrong.add("%s asks for %d, is given %d".formatted(call.group(1), asked, given));
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    /** Of two lines the last would hold, without a word. */
    @Test
    void noTextStandsTwiceInAFile() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/messages"))) {
            files = all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
        for (Path file : files) {
            assertThat(KEY.matcher(Files.readString(file)).results().map(key -> key.group(1)))
                    .as(file.toString())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    /** What stands in the code: literals, and the names of enum constants, which end many keys. */
    private record Code(Set<String> literals, Set<String> names) {
        Code(String code) {
            this(found(LITERAL, code, 1), found(NAME, code, 0));
        }

        private static Set<String> found(Pattern pattern, String code, int group) {
            return pattern.matcher(code)
                    .results()
                    .map((MatchResult match) -> match.group(group))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** The key as it is, or put together of a beginning, a name and perhaps an end. */
        boolean says(String key) {
            return literals.contains(key) || withoutEnd(key).anyMatch(this::isPutTogether);
        }

        private Stream<String> withoutEnd(String key) {
            Stream<String> ends = literals.stream().filter(end -> end.startsWith(".") && key.endsWith(end));
            return Stream.concat(Stream.of(key), ends.map(end -> key.substring(0, key.length() - end.length())));
        }

        private boolean isPutTogether(String key) {
            return literals.contains(key)
                    || literals.stream()
                            .filter(beginning -> beginning.endsWith(".") && key.startsWith(beginning))
                            .map(beginning -> key.substring(beginning.length()))
                            .anyMatch(rest -> literals.contains(rest)
                                    || names.contains(
                                            rest.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }
}
