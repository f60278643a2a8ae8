package news.vigie.demo.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose {@code .md} and {@code .txt} files are printed. It is looked through whenever someone asks; a file
 * that has changed since, as one does that was seen half written, is read again and its piece revised.
 */
public final class DropFolder {
    /** In bytes; what is larger is no article. */
    public static final int LARGEST = 1_000_000;

    private final Path folder;
    private final Newsroom newsroom;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Map<String, String> refused = new TreeMap<>();

    /** What a file was when it was last read. */
    private record Seen(
            FileTime modified, long size, @Nullable Piece piece) {}

    public DropFolder(Path folder, Newsroom newsroom) {
        this.folder = folder;
        this.newsroom = newsroom;
    }

    /** Prints what is new or changed. A folder that does not exist is an empty one. */
    public synchronized void look() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(DropFolder::isText).sorted().forEach(this::readIfChanged);
        } catch (IOException e) {
            refused.put(
                    folder.toString(), "The folder cannot be read (%s): see to its rights.".formatted(e.getMessage()));
        }
    }

    /** Why files were not printed, by the file's name. */
    public synchronized Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".md") || name.endsWith(".txt")) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private void readIfChanged(Path file) {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Seen before = seen.get(file);
            if (before == null || before.size != size || !before.modified.equals(modified)) {
                Piece piece = before == null ? null : before.piece;
                seen.put(file, new Seen(modified, size, print(file, size, piece)));
            }
        } catch (IOException e) {
            refuse(file, "It cannot be read (%s): see to its rights.".formatted(e.getMessage()));
        }
    }

    private @Nullable Piece print(Path file, long size, @Nullable Piece before) throws IOException {
        if (size > LARGEST) {
            refuse(file, "It has %d bytes: an article has %d at most.".formatted(size, LARGEST));
            return before;
        }
        String text = decode(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            refuse(file, "It is no text: write the title into the first line and the article below it.");
            return before;
        }
        return switch (CopyDesk.accept(Draft.ofMarkdown(text))) {
            case Acceptance.Refused wrong -> {
                refuse(file, String.join(" ", wrong.problems()));
                yield before;
            }
            case Acceptance.Accepted accepted -> {
                refused.remove(file.getFileName().toString());
                yield printOrRevise(accepted.manuscript(), before);
            }
        };
    }

    private Piece printOrRevise(Manuscript manuscript, @Nullable Piece before) {
        return before == null || before.outlet() != manuscript.outlet()
                ? newsroom.print(manuscript)
                : newsroom.revise(before, manuscript);
    }

    private void refuse(Path file, String why) {
        refused.put(file.getFileName().toString(), why);
    }

    /** Old editors still write French in the code page of Windows. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
