package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.feed.markup.Markup;
import news.vigie.feed.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** An item of RSS in any version, with what the usual modules add. */
final class RssItem {
    private static final Pattern WITH_MAIL = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*<\\S+@\\S+>");

    private RssItem() {}

    static FoundEntry read(XmlElement item) {
        List<FoundFile> files = files(item);
        return new FoundEntry(
                id(item),
                html(item, "title", "dc:title", "atom:title", "media:title", "itunes:title"),
                Optional.ofNullable(link(item)).orElseGet(() -> MediaFiles.first(files)),
                item.texts(
                        "pubdate",
                        "dc:date",
                        "atom:published",
                        "dcterms:issued",
                        "published",
                        "issued",
                        "dcterms:created",
                        "dcterms:date",
                        "dcterms:available",
                        "prism:publicationdate",
                        "date",
                        "created"),
                updated(item),
                author(item),
                html(
                        item,
                        "description",
                        "atom:summary",
                        "summary",
                        "itunes:summary",
                        "googleplay:description",
                        "media:description",
                        "dc:description",
                        "abstract",
                        "itunes:subtitle"),
                html(
                        item,
                        "content:encoded",
                        "atom:content",
                        "content",
                        "body",
                        "div",
                        "fullitem",
                        "yandex:full-text",
                        "turbo:content"),
                item.texts("category", "dc:subject"),
                files);
    }

    private static @Nullable String id(XmlElement item) {
        return Stream.of(item.text("guid", "atom:id", "id"), item.attribute("rdf:about"), item.text("dc:identifier"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** CDF has it in an attribute. */
    private static List<String> updated(XmlElement item) {
        return Stream.concat(
                        item
                                .texts(
                                        "atom:updated",
                                        "dcterms:modified",
                                        "updated",
                                        "modified",
                                        "lastmod",
                                        "lastbuilddate")
                                .stream(),
                        Optional.ofNullable(item.attribute("lastmod")).stream())
                .toList();
    }

    private static Markup html(XmlElement item, String... names) {
        return item.child(names)
                .map(RssItem::text)
                .orElseGet(() -> item.children("media:group", "media:content").stream()
                        .flatMap(group -> group.child(names).stream())
                        .findFirst()
                        .map(RssItem::text)
                        .orElse(Markup.NONE));
    }

    private static Markup text(XmlElement part) {
        return AtomText.of(part);
    }

    /** The address at the publisher, not the one that counts the readers. */
    static @Nullable URI link(XmlElement item) {
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

    private static Optional<URI> first(XmlElement item, List<String> texts) {
        return texts.stream().flatMap(text -> item.link(text).stream()).findFirst();
    }

    private static Optional<URI> atomLink(XmlElement item) {
        return item.children("atom:link", "link").stream()
                .filter(link -> Objects.requireNonNullElse(link.attribute("rel"), "alternate")
                        .equals("alternate"))
                .flatMap(link -> link.link(link.attribute("href")).stream())
                .findFirst();
    }

    private static Optional<URI> permalink(XmlElement item) {
        return item.children("guid").stream()
                .filter(guid -> !"false".equalsIgnoreCase(guid.attribute("ispermalink")))
                .filter(guid -> guid.text().startsWith("http"))
                .flatMap(guid -> guid.link(guid.text()).stream())
                .findFirst();
    }

    private static @Nullable String author(XmlElement item) {
        return item.child("dc:creator", "author", "atom:author", "itunes:author", "googleplay:author", "media:credit")
                .map(author ->
                        Optional.ofNullable(author.text("name", "atom:name")).orElseGet(author::text))
                .map(RssItem::withoutMail)
                .orElse(null);
    }

    private static String withoutMail(String author) {
        Matcher parts = WITH_MAIL.matcher(author);
        return parts.matches() ? Objects.requireNonNullElse(parts.group(1), parts.group(2)) : author;
    }

    private static List<FoundFile> files(XmlElement item) {
        Stream<FoundFile> enclosures =
                item.children("enclosure").stream().flatMap(part -> MediaFiles.file(part, "url", "length").stream());
        return Stream.concat(enclosures, MediaFiles.of(item)).toList();
    }
}
