package news.vigie.digest;

import java.util.List;
import java.util.Optional;
import news.vigie.digest.words.Folding;

/** The digests as they are defined now. */
public interface Digests {
    List<DigestDefinition> all();

    default Optional<DigestDefinition> byName(String name) {
        return all().stream().filter(d -> d.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The one that people mean: by its name, or else by its title, as it is typed on a phone. */
    default Optional<DigestDefinition> called(String words) {
        String key = Folding.key(words);
        return byName(words)
                .or(() -> all().stream()
                        .filter(digest -> digest.title().equalsIgnoreCase(words)
                                || (!key.isEmpty()
                                        && Folding.key(digest.title()).equals(key)))
                        .findFirst());
    }
}
