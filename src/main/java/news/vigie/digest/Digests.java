package news.vigie.digest;

import java.util.List;
import java.util.Optional;

/** The digests as they are defined now. */
public interface Digests {
    List<DigestDefinition> all();

    default Optional<DigestDefinition> byName(String name) {
        return all().stream().filter(d -> d.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The one that people mean: by its name, or else by its title. */
    default Optional<DigestDefinition> called(String words) {
        return byName(words)
                .or(() -> all().stream()
                        .filter(digest -> digest.title().equalsIgnoreCase(words))
                        .findFirst());
    }
}
