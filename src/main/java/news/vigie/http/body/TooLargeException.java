package news.vigie.http.body;

import java.io.IOException;

/** The body does not fit the bound. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
