package news.vigie.feed.format;

import java.util.List;
import news.vigie.feed.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What a feed says about when to visit it, as written. */
public record FoundWishes(
        @Nullable String ttl,
        @Nullable String updatePeriod,
        @Nullable String updateFrequency,
        List<String> skipHours,
        List<String> skipDays) {
    static final FoundWishes NONE = new FoundWishes(null, null, null, List.of(), List.of());

    public FoundWishes {
        skipHours = List.copyOf(skipHours);
        skipDays = List.copyOf(skipDays);
    }

    static FoundWishes of(XmlElement channel) {
        return new FoundWishes(
                channel.text("ttl"),
                channel.text("sy:updateperiod"),
                channel.text("sy:updatefrequency"),
                named(channel, "skiphours", "hour"),
                named(channel, "skipdays", "day"));
    }

    private static List<String> named(XmlElement channel, String list, String name) {
        return channel.children(list).stream()
                .flatMap(part -> part.texts(name).stream())
                .toList();
    }
}
