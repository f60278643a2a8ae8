package news.vigie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import news.vigie.language.Language;

/** The texts of {@code --help} in another language than English, which stands beside the options themselves. */
final class HelpTexts {
    private HelpTexts() {}

    static Optional<ResourceBundle> of(Language language) {
        return language.equals(Language.FRENCH) ? Optional.of(read("/messages/help/fr.properties")) : Optional.empty();
    }

    private static ResourceBundle read(String name) {
        try (InputStream file = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
