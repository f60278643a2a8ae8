package news.vigie.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of a language: the files of its folder {@code language/<code>/} in the resources, one entry a line,
 * {@code #} before a comment. A language without a folder has empty lists. Safe between threads.
 */
public final class WordLists {
    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final String code;
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

    private WordLists(String code) {
        this.code = code;
    }

    public static WordLists of(Language language) {
        return READ.computeIfAbsent(language.code(), WordLists::new);
    }

    /**
     * The entries of {@code <name>.txt} in the file's order; none if there is no such file. "roles", "feminine-roles" and
     * "masculine-roles" are the single words of the language's {@link RoleNames}, in small letters.
     */
    public Set<String> words(String name) {
        return lists.computeIfAbsent(name, this::read);
    }

    private Set<String> read(String name) {
        return switch (name) {
            case "roles" -> RoleNames.of(new Language(code)).words();
            case "feminine-roles" -> RoleNames.of(new Language(code)).feminine();
            case "masculine-roles" -> RoleNames.of(new Language(code)).masculine();
            default -> new LinkedHashSet<>(lines("/language/" + code + "/" + name + ".txt"));
        };
    }

    /** The lines of a resource that are neither empty nor a comment; none if there is no such resource. */
    public static List<String> lines(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            return in == null ? List.of() : lines(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled list " + resource, e);
        }
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
