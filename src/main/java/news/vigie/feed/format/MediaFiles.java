package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The files of an item in Media RSS and iTunes' words. */
final class MediaFiles {
    private MediaFiles() {}

    static Stream<FoundFile> of(XmlElement item) {
        Stream<XmlElement> places =
                Stream.concat(Stream.of(item), item.children("media:group", "media:content").stream());
        return places.flatMap(place -> Stream.of(
                        place.children("media:content").stream()
                                .flatMap(content -> file(content, "url", "filesize").stream()),
                        place.children("media:thumbnail").stream().flatMap(picture -> picture(picture, "url").stream()),
                        place.children("itunes:image").stream().flatMap(picture -> picture(picture, "href").stream()))
                .flatMap(files -> files));
    }

    static Optional<FoundFile> file(XmlElement part, String address, String length) {
        return part.link(part.attribute(address)).map(url -> {
            String type = part.attribute("type");
            return new FoundFile(url, type != null ? type : part.attribute("medium"), part.attribute(length));
        });
    }

    /** What to open where an entry has nothing but a file to hear or to see. */
    static @Nullable URI first(List<FoundFile> files) {
        return files.stream()
                .filter(file -> !"image".equals(file.type()))
                .map(FoundFile::url)
                .findFirst()
                .orElse(null);
    }

    private static Optional<FoundFile> picture(XmlElement part, String address) {
        return part.link(part.attribute(address)).map(url -> new FoundFile(url, "image", null));
    }
}
