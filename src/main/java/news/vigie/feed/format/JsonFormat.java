package news.vigie.feed.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.vigie.feed.markup.Controls;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.Markup;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. */
public final class JsonFormat implements Format {
    /** Far more than a feed has; a document that was made to fill the memory has millions. */
    private static final long MOST_TOKENS = 500_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    @Override
    public Optional<FoundFeed> find(Source source) {
        if (!source.isJson()) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(source.text());
            boolean feed = root.path("items").isArray()
                    || root.path("version").asText().contains("jsonfeed.org");
            return feed ? Optional.of(feed(root, source.base())) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with the document as JSON, for people. */
    static Optional<Notice> problem(String text) {
        try {
            JSON.readTree(text);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(Notice.of(
                    "feed.broken-json",
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    String.valueOf(e.getOriginalMessage())));
        }
    }

    private static FoundFeed feed(JsonNode root, String base) {
        var entries = new ArrayList<FoundEntry>();
        stream(root.path("items"))
                .filter(JsonNode::isObject)
                .limit(FoundFeed.MOST_ENTRIES + 1)
                .forEach(item -> entries.add(entry(item, root, base)));
        return new FoundFeed(
                html(root, "title", base),
                link(base, root, "home_page_url"),
                text(root, "language"),
                entries,
                FoundWishes.NONE);
    }

    private static FoundEntry entry(JsonNode item, JsonNode root, String base) {
        String html = text(item, "content_html");
        return new FoundEntry(
                text(item, "id"),
                html(item, "title", base),
                link(base, item, "url", "external_url"),
                texts(item, "date_published"),
                texts(item, "date_modified"),
                Optional.ofNullable(authors(item)).orElseGet(() -> authors(root)),
                html(item, "summary", base),
                html == null ? plain(item, "content_text", base) : new Markup(html, true, base),
                strings(item.path("tags")),
                files(item, base));
    }

    private static @Nullable String text(JsonNode node, String name) {
        String text = words(node.path(name)).strip();
        return text.isEmpty() || node.path(name).isNull() ? null : text;
    }

    /** JSON can name by number what no document may hold. */
    private static String words(JsonNode node) {
        return Controls.mended(node.asText(""));
    }

    private static List<String> texts(JsonNode node, String name) {
        return Optional.ofNullable(text(node, name)).stream().toList();
    }

    private static Markup html(JsonNode node, String name, String base) {
        return texts(node, name).stream()
                .map(text -> new Markup(text, true, base))
                .findFirst()
                .orElse(Markup.NONE);
    }

    private static Markup plain(JsonNode node, String name, String base) {
        return texts(node, name).stream()
                .map(text -> new Markup(text, false, base))
                .findFirst()
                .orElse(Markup.NONE);
    }

    private static @Nullable URI link(String base, JsonNode node, String... names) {
        return Stream.of(names)
                .flatMap(name -> Links.absolute(text(node, name), base).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String authors(JsonNode node) {
        List<String> names = Stream.concat(stream(node.path("authors")), Stream.of(node.path("author")))
                .map(author -> words(author.isTextual() ? author : author.path("name")))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static List<String> strings(JsonNode array) {
        return stream(array).map(JsonFormat::words).toList();
    }

    private static List<FoundFile> files(JsonNode item, String base) {
        Stream<FoundFile> attachments = stream(item.path("attachments"))
                .flatMap(file -> Links.absolute(text(file, "url"), base)
                        .map(url -> new FoundFile(url, text(file, "mime_type"), text(file, "size_in_bytes")))
                        .stream());
        Stream<FoundFile> pictures = Optional.ofNullable(link(base, item, "image", "banner_image")).stream()
                .map(url -> new FoundFile(url, "image", null));
        return Stream.concat(attachments, pictures).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }
}
