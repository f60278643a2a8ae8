package news.vigie.http.guard;

import java.net.UnknownHostException;

/** A connection that must not be made; the message is for the admin and says how to allow it. */
public final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String message) {
        super(message);
    }
}
