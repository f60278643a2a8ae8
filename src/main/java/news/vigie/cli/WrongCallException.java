package news.vigie.cli;

import news.vigie.notice.Notice;
import picocli.CommandLine.TypeConversionException;

/** The call is wrong; the notice says what is, and the fix. It ends with exit code 2. */
public final class WrongCallException extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    public WrongCallException(String key, Object... arguments) {
        super(key);
        this.notice = Notice.of(key, arguments);
    }

    Notice notice() {
        return notice;
    }
}
