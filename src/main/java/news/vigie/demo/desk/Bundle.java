package news.vigie.demo.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with the site. */
public final class Bundle {
    private Bundle() {}

    /**
     * The text of a bundled file.
     *
     * @param path below {@code /demo/}
     * @throws IllegalStateException if the program was put together without it
     */
    public static String text(String path) {
        try (InputStream file = Bundle.class.getResourceAsStream("/demo/" + path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "The bundled file demo/" + path + " is missing: build the program anew");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
