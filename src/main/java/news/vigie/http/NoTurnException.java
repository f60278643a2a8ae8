package news.vigie.http;

import java.io.IOException;

/** The queue at a host was longer than the time that was left. */
final class NoTurnException extends IOException {
    private static final long serialVersionUID = 1L;
}
