package news.vigie.feed.format;

import news.vigie.feed.xml.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an item in Media RSS and iTunes' words. */
final class MediaFiles {
    private MediaFiles() {}

    static Stream<FoundFile> of(XmlElement item) {
        Stream<XmlElement> places =
                Stream.concat(Stream.of(item), item.children("media:group", "media:content").stream());
        return places.flatMap(place -> Stream.of(
                        place.children("media:content").stream().flatMap(content -> file(content, "url", "filesize").stream()),
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

    private static Optional<FoundFile> picture(XmlElement part, String address) {
        return part.link(part.attribute(address)).map(url -> new FoundFile(url, "image", null));
    }
}
