package news.vigie.feed.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.vigie.feed.markup.Links;

/** Where sites keep their feed without saying so, by the program that made them. */
final class UsualPlaces {
    private static final String EVERY_SITE = "*";
    private static final List<Place> ALL = read();

    private record Place(String mark, String address) {
        boolean isOf(String html) {
            return mark.equals(EVERY_SITE) || html.contains(mark);
        }
    }

    private UsualPlaces() {}

    /** @param html of a page of the site, in small letters */
    static List<URI> of(String html, URI page) {
        return ALL.stream()
                .filter(place -> place.isOf(html))
                .flatMap(place ->
                        Links.absolute(place.address(), page.resolve("/").toString()).stream())
                .distinct()
                .toList();
    }

    private static List<Place> read() {
        try (InputStream file = Objects.requireNonNull(UsualPlaces.class.getResourceAsStream("usual-places.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(UsualPlaces::places)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Place> places(String line) {
        int end = line.indexOf(" /");
        String mark = line.substring(0, end);
        return Stream.of(line.substring(end + 1).split(" ", -1)).map(address -> new Place(mark, address));
    }
}
