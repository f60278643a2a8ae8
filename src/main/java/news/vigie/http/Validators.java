package news.vigie.http;

import org.jspecify.annotations.Nullable;

/** What a server gave us last time, so that it may answer "nothing new". */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
