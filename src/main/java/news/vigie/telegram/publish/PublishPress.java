package news.vigie.telegram.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.telegram.talk.Code;

/**
 * What a button about a digest asks for.
 *
 * @param digest its code; any for the list
 * @param page of the list that it came from
 */
record PublishPress(Deed deed, String digest, int page) {
    private static final Pattern DATA = Pattern.compile("pub:([a-z_]{1,16}):(" + Code.SHAPE + "):(\\d{1,4})");
    private static final String NONE = "000000000000";

    /** What may be done by one press. */
    enum Deed {
        LIST,
        SHOW,
        PREVIEW,
        /** Asks first. */
        POST,
        POST_SURELY,
        EDIT,
        /** Asks first. */
        REMOVE,
        REMOVE_SURELY
    }

    static PublishPress list(int page) {
        return new PublishPress(Deed.LIST, NONE, page);
    }

    static PublishPress on(String name, Deed deed, int page) {
        return new PublishPress(deed, Code.of(name), page);
    }

    String data() {
        return "pub:%s:%s:%d".formatted(deed.name().toLowerCase(Locale.ROOT), digest, page);
    }

    static Optional<PublishPress> read(String data) {
        Matcher matcher = DATA.matcher(data);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().toLowerCase(Locale.ROOT).equals(matcher.group(1)))
                .map(deed -> new PublishPress(deed, matcher.group(2), Integer.parseInt(matcher.group(3))))
                .findFirst();
    }
}
