package news.vigie.feed.format;

import java.util.Optional;
import java.util.stream.Stream;

/** The files of an item in Media RSS and iTunes' words. */
final class MediaFiles {
    private MediaFiles() {}

    static Stream<FoundFile> of(XmlPart item) {
        Stream<XmlPart> places =
                Stream.concat(Stream.of(item), item.children("media:group", "media:content").toList().stream());
        return places.flatMap(place -> Stream.of(
                        place.children("media:content").flatMap(content -> file(content, "url", "filesize").stream()),
                        place.children("media:thumbnail").flatMap(picture -> picture(picture, "url").stream()),
                        place.children("itunes:image").flatMap(picture -> picture(picture, "href").stream()))
                .flatMap(files -> files));
    }

    static Optional<FoundFile> file(XmlPart part, String address, String length) {
        return part.link(part.attribute(address)).map(url -> {
            String type = part.attribute("type");
            return new FoundFile(url, type != null ? type : part.attribute("medium"), part.attribute(length));
        });
    }

    private static Optional<FoundFile> picture(XmlPart part, String address) {
        return part.link(part.attribute(address)).map(url -> new FoundFile(url, "image", null));
    }
}
