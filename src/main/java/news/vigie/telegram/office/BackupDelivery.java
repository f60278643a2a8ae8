package news.vigie.telegram.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.ServiceDesk;
import news.vigie.telegram.desk.ServiceDesk.Copy;
import news.vigie.telegram.send.Attachment;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a copy of everything and hands it over. */
public final class BackupDelivery {
    private static final Logger log = LoggerFactory.getLogger(BackupDelivery.class);

    /** What Telegram takes of a bot. */
    static final long MOST = 50L << 20;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(ZoneId.systemDefault());

    private final ServiceDesk desk;

    public BackupDelivery(ServiceDesk desk) {
        this.desk = desk;
    }

    void make(Texts texts, Instant now, Screen screen) {
        screen.show(RenderedPost.of(texts.html("backup.making")));
        try {
            switch (desk.copy()) {
                case Copy.Elsewhere elsewhere ->
                    screen.show(RenderedPost.of(texts.html("backup.elsewhere", elsewhere.how())));
                case Copy.Made made -> give(made, texts, now, screen);
            }
        } catch (RuntimeException e) {
            log.error("The copy could not be made", e);
            screen.show(RenderedPost.of(texts.html("backup.failed")));
        }
    }

    private static void give(Copy.Made made, Texts texts, Instant now, Screen screen) {
        String said;
        try {
            said = given(made, texts, now, screen);
        } finally {
            delete(made.file());
        }
        screen.show(RenderedPost.of(said));
    }

    private static String given(Copy.Made made, Texts texts, Instant now, Screen screen) {
        double size = Megabytes.of(made.bytes());
        if (made.bytes() > MOST) {
            return texts.html("backup.big", size);
        }
        String name = "vigie-" + STAMP.format(now) + ".zip";
        var document = Attachment.document(name, made.file(), texts.html("backup.caption"));
        return texts.html(screen.give(document) ? "backup.done" : "backup.refused", size);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The copy {} could not be deleted: {}", file, e.getMessage());
        }
    }
}
