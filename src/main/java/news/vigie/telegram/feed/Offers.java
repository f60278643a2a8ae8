package news.vigie.telegram.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The addresses that were offered lately, by short names that a button has room for. */
public final class Offers {
    private final Cache<String, URI> lately = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(12))
            .build();

    /** The name of the offer: the same for the same address. */
    public String offer(URI address) {
        String name = UUID.nameUUIDFromBytes(address.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16);
        lately.put(name, address);
        return name;
    }

    /** Empty where it was never offered, or too long ago, or before a restart. */
    public Optional<URI> taken(String name) {
        return Optional.ofNullable(lately.getIfPresent(name));
    }
}
