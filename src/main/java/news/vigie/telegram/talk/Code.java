package news.vigie.telegram.talk;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;

/**
 * Twelve signs that stand for a text for which a button has no room, the same at every start. Of a thousand texts two
 * have the same code once in half a thousand million.
 */
public final class Code {
    /** A regular expression for it. */
    public static final String SHAPE = "[0-9a-f]{12}";

    private static final int SIGNS = 12;
    private static final String MARK = "#";

    /** What a button holds of a name beside the rest of its data, in bytes of UTF-8. */
    private static final int MOST_BYTES = 40;

    private Code() {}

    public static String of(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, SIGNS);
    }

    /** Which of these a button means. */
    public static Optional<String> find(Collection<String> texts, String code) {
        return texts.stream().filter(text -> of(text).equals(code)).findFirst();
    }

    /** A name as a button bears it: itself, or the code of one that is too long. */
    public static String named(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? name : MARK + of(name);
    }

    /** The name that a button bears so; one that none of these is stays as it is. */
    public static String name(Collection<String> names, String named) {
        return named.startsWith(MARK)
                ? find(names, named.substring(MARK.length())).orElse(named)
                : named;
    }

    /** The digest that a button means. */
    public static Optional<DigestDefinition> digest(Digests digests, String code) {
        return digests.all().stream()
                .filter(digest -> of(digest.name()).equals(code))
                .findFirst();
    }
}
