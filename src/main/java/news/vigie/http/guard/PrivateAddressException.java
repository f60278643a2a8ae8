package news.vigie.http.guard;

import java.net.UnknownHostException;
import news.vigie.notice.Notice;

/** A connection that must not be made; the notice is for the admin and says how to allow it. */
public final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    PrivateAddressException(Notice notice) {
        super(notice.toString());
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
