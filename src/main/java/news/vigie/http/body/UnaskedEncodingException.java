package news.vigie.http.body;

import java.io.IOException;

/** The body is packed in a way that was not asked for, which the message names. */
public final class UnaskedEncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    UnaskedEncodingException(String encoding) {
        super(encoding);
    }
}
