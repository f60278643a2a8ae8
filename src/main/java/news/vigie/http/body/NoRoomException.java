package news.vigie.http.body;

import java.io.IOException;

/** So many large bodies came at once that there was no memory for this one. */
public final class NoRoomException extends IOException {
    private static final long serialVersionUID = 1L;
}
