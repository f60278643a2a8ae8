package news.vigie.http.guard;

import java.net.UnknownHostException;
import news.vigie.notice.Notice;

/** A name for which no address was found; the notice is for the admin. */
public final class UnknownNameException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    UnknownNameException(Notice notice) {
        super(notice.toString());
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
