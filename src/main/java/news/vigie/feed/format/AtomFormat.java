package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.markup.Markup;
import news.vigie.feed.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Atom 1.0 (RFC 4287) and 0.3; a lone entry is a feed of one. */
public final class AtomFormat implements Format {
    @Override
    public Optional<FoundFeed> find(Source source) {
        return source.root("feed", "atom:feed")
                .map(feed -> feed(feed, source))
                .or(() -> source.root("entry")
                        .map(entry -> new FoundFeed(
                                Markup.NONE, null, null, List.of(entry(entry, entry)), FoundWishes.NONE)));
    }

    private static FoundFeed feed(XmlElement feed, Source source) {
        return new FoundFeed(
                text(feed, "title"),
                alternate(feed),
                feed.attribute("xml:lang"),
                source.whole("entry").stream().map(entry -> entry(entry, feed)).toList(),
                FoundWishes.of(feed));
    }

    private static FoundEntry entry(XmlElement entry, XmlElement feed) {
        List<FoundFile> files = files(entry);
        return new FoundEntry(
                entry.text("id"),
                text(entry, "title", "dc:title", "media:title"),
                Optional.ofNullable(entryLink(entry)).orElseGet(() -> MediaFiles.first(files)),
                entry.texts(
                        "published", "issued", "created", "dc:date", "dcterms:issued", "dcterms:created", "pubdate"),
                entry.texts("updated", "modified", "dcterms:modified"),
                Optional.ofNullable(authors(entry)).orElseGet(() -> authors(feed)),
                text(entry, "summary", "media:description", "dc:description", "description"),
                text(entry, "content", "content:encoded", "div", "body"),
                categories(entry),
                files);
    }

    private static Markup text(XmlElement part, String... names) {
        return part.child(names).map(AtomText::of).orElseGet(() -> media(part, names));
    }

    private static Markup media(XmlElement part, String... names) {
        return part.children("media:group").stream()
                .flatMap(group -> group.child(names).stream())
                .findFirst()
                .map(AtomText::of)
                .orElse(Markup.NONE);
    }

    private static @Nullable URI entryLink(XmlElement entry) {
        URI origin = entry.link(entry.text("feedburner:origlink")).orElse(null);
        return origin != null ? origin : Optional.ofNullable(alternate(entry)).orElseGet(() -> contentSource(entry));
    }

    private static @Nullable URI contentSource(XmlElement entry) {
        return entry.children("content").stream()
                .flatMap(content -> content.link(content.attribute("src")).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable URI alternate(XmlElement part) {
        List<XmlElement> links = part.children("link", "atom:link");
        return Stream.of("alternate-html", "alternate", "related", "via", "self")
                .flatMap(wish -> links.stream().filter(link -> fits(link, wish)))
                .flatMap(link ->
                        link.link(Optional.ofNullable(link.attribute("href")).orElseGet(link::text)).stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(XmlElement link, String wish) {
        String rel = Optional.ofNullable(link.attribute("rel")).orElse("alternate");
        String type = Optional.ofNullable(link.attribute("type")).orElse("text/html");
        return wish.equals("alternate-html") ? rel.equals("alternate") && type.contains("html") : rel.equals(wish);
    }

    private static @Nullable String authors(XmlElement part) {
        String names = part.children("author", "dc:creator", "atom:author").stream()
                .map(author -> Optional.ofNullable(author.text("name", "atom:name", "email"))
                        .orElseGet(author::text))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static List<String> categories(XmlElement entry) {
        return entry.children("category", "dc:subject").stream()
                .map(category -> Stream.of(category.attribute("label"), category.attribute("term"), category.text())
                        .filter(text -> text != null && !text.isEmpty())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static List<FoundFile> files(XmlElement entry) {
        Stream<FoundFile> enclosures = entry.children("link").stream()
                .filter(link -> "enclosure".equals(link.attribute("rel")))
                .flatMap(link -> MediaFiles.file(link, "href", "length").stream());
        return Stream.concat(enclosures, MediaFiles.of(entry)).toList();
    }
}
