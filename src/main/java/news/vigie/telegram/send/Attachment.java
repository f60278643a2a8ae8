package news.vigie.telegram.send;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/** A file for a chat, with a few words in Telegram HTML (at most 1024 characters) beneath it. */
public final class Attachment {
    private final boolean isPicture;
    private final String caption;
    private final Supplier<InputFile> content;

    private Attachment(boolean isPicture, String caption, Supplier<InputFile> content) {
        this.isPicture = isPicture;
        this.caption = caption;
        this.content = content;
    }

    /**
     * A picture that is shown as one.
     *
     * @param name with its ending, in ASCII: the name of the part that carries it, which Telegram looks for
     */
    public static Attachment picture(String name, byte[] bytes, String caption) {
        return new Attachment(true, caption, () -> new InputFile(new ByteArrayInputStream(bytes), name));
    }

    /**
     * A file of these bytes.
     *
     * @param name with its ending, in ASCII
     */
    public static Attachment document(String name, byte[] bytes, String caption) {
        return new Attachment(false, caption, () -> new InputFile(new ByteArrayInputStream(bytes), name));
    }

    /** A file of the disk, read while it is sent. */
    public static Attachment document(String name, Path file, String caption) {
        return new Attachment(false, caption, () -> new InputFile(file.toFile(), name));
    }

    boolean isPicture() {
        return isPicture;
    }

    String caption() {
        return caption;
    }

    /** Anew for each try: what was sent once cannot be read again. */
    InputFile content() {
        return content.get();
    }
}
