package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.feed.markup.Markup;
import org.jspecify.annotations.Nullable;

/** An item of RSS in any version, with what the usual modules add. */
final class RssItem {
    private static final Pattern WITH_MAIL = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*<\\S+@\\S+>");

    private RssItem() {}

    static FoundEntry read(XmlPart item) {
        return new FoundEntry(
                id(item),
                html(item, "title", "dc:title", "atom:title", "media:title", "itunes:title"),
                link(item),
                item.texts(
                        "pubdate",
                        "dc:date",
                        "atom:published",
                        "dcterms:issued",
                        "published",
                        "issued",
                        "dcterms:created"),
                item.texts("atom:updated", "dcterms:modified", "updated", "modified", "lastmod"),
                author(item),
                html(
                        item,
                        "description",
                        "atom:summary",
                        "summary",
                        "itunes:summary",
                        "media:description",
                        "dc:description",
                        "abstract",
                        "itunes:subtitle"),
                html(item, "content:encoded", "atom:content", "content", "body", "div", "fullitem"),
                item.texts("category", "dc:subject"),
                files(item));
    }

    private static @Nullable String id(XmlPart item) {
        return Stream.of(item.text("guid", "atom:id", "id"), item.attribute("rdf:about"), item.text("dc:identifier"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Markup html(XmlPart item, String... names) {
        return item.child(names)
                .map(RssItem::text)
                .orElseGet(() -> item.children("media:group", "media:content")
                        .flatMap(group -> group.child(names).stream())
                        .findFirst()
                        .map(RssItem::text)
                        .orElse(Markup.NONE));
    }

    private static Markup text(XmlPart part) {
        return AtomText.of(part);
    }

    /** The address at the publisher, not the one that counts the readers. */
    static @Nullable URI link(XmlPart item) {
        return Stream.<Optional<URI>>of(
                        first(item, item.texts("feedburner:origlink")),
                        first(item, item.texts("link")),
                        atomLink(item),
                        first(
                                item,
                                Optional.ofNullable(item.attribute("href")).stream()
                                        .toList()),
                        permalink(item),
                        first(
                                item,
                                Optional.ofNullable(item.attribute("rdf:about")).stream()
                                        .toList()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<URI> first(XmlPart item, List<String> texts) {
        return texts.stream().flatMap(text -> item.link(text).stream()).findFirst();
    }

    private static Optional<URI> atomLink(XmlPart item) {
        return item.children("atom:link", "link")
                .filter(link -> Objects.requireNonNullElse(link.attribute("rel"), "alternate")
                        .equals("alternate"))
                .flatMap(link -> link.link(link.attribute("href")).stream())
                .findFirst();
    }

    private static Optional<URI> permalink(XmlPart item) {
        return item.children("guid")
                .filter(guid -> !"false".equalsIgnoreCase(guid.attribute("ispermalink")))
                .filter(guid -> guid.text().startsWith("http"))
                .flatMap(guid -> guid.link(guid.text()).stream())
                .findFirst();
    }

    private static @Nullable String author(XmlPart item) {
        return item.child("dc:creator", "author", "atom:author", "itunes:author", "media:credit")
                .map(author ->
                        Optional.ofNullable(author.text("name", "atom:name")).orElseGet(author::text))
                .map(RssItem::withoutMail)
                .orElse(null);
    }

    private static String withoutMail(String author) {
        Matcher parts = WITH_MAIL.matcher(author);
        return parts.matches() ? Objects.requireNonNullElse(parts.group(1), parts.group(2)) : author;
    }

    private static List<FoundFile> files(XmlPart item) {
        Stream<FoundFile> enclosures =
                item.children("enclosure").flatMap(part -> MediaFiles.file(part, "url", "length").stream());
        return Stream.concat(enclosures, MediaFiles.of(item)).toList();
    }
}
