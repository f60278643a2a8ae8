package news.vigie.telegram.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.pipeline.issue.Publication;
import news.vigie.telegram.talk.Code;

/**
 * What a button of {@code /unpost} asks for.
 *
 * @param digest its code
 * @param made in milliseconds since 1970
 */
record RecallPress(Deed deed, String digest, long made) {
    static final String WORD = "unpost";
    static final RecallPress LIST = new RecallPress(Deed.LIST, "000000000000", 0);

    private static final Pattern DATA = Pattern.compile(WORD + ":(list|ask|surely):(" + Code.SHAPE + "):(\\d{1,15})");

    enum Deed {
        LIST,
        ASK,
        SURELY
    }

    static RecallPress ask(Publication one) {
        return new RecallPress(Deed.ASK, Code.of(one.digest()), one.made().toEpochMilli());
    }

    static RecallPress surely(Publication one) {
        return new RecallPress(Deed.SURELY, Code.of(one.digest()), one.made().toEpochMilli());
    }

    String data() {
        return "%s:%s:%s:%d".formatted(WORD, deed.name().toLowerCase(Locale.ROOT), digest, made);
    }

    boolean means(Publication one) {
        return Code.of(one.digest()).equals(digest) && one.made().toEpochMilli() == made;
    }

    static Optional<RecallPress> read(String data) {
        Matcher matcher = DATA.matcher(data);
        return matcher.matches()
                ? Optional.of(new RecallPress(
                        Deed.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                        matcher.group(2),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}
