package news.vigie.telegram.edit.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a digest is asked for, in this order. */
public enum Field {
    TITLE,
    NAME,
    CONTENT,
    /** A part of what it tells, asked for only on demand. */
    FEEDS,
    LANGUAGE,
    TIMES,
    DAYS,
    ZONE,
    STORIES,
    STYLE,
    TARGETS,
    /** From here on: asked for only where all of a digest is shown. */
    ABOUT,
    WINDOW,
    LEAST,
    PHOTO,
    FORMAT;

    /** As keys and buttons have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
