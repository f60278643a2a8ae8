package news.vigie.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Named;

/** Pages made to break what reads them, or broken by those who made them. */
final class HostilePages {
    static final String TEXT = "The ferry to Lowick will run again from Monday, the harbour board said. Six weeks of "
            + "repairs are over, and the first boat leaves at ten past six with the post and the schoolchildren.";

    private static final String PARAGRAPH = "<p>" + TEXT + "</p>";
    private static final String LD = "<script type=application/ld+json>";
    private static final int MANY = 100_000;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int FIVE_MEGABYTES = 5_000_000;

    private HostilePages() {}

    /** Pages that have an article all the same. */
    static Stream<Named<byte[]>> withText() {
        return Stream.of(
                page("deep elements around it", "<div>".repeat(50_000) + PARAGRAPH),
                page("deep elements after it", PARAGRAPH + "<div>".repeat(MANY)),
                page("deep lists after it", PARAGRAPH + "<ul><li>".repeat(10_000)),
                page("deep tables after it", PARAGRAPH + "<table><tr><td>".repeat(MANY)),
                page("formatting that never ends after it", PARAGRAPH + "<b><i>".repeat(50_000)),
                page("a comment that never ends", PARAGRAPH + "<!--" + "-".repeat(TEN_MEGABYTES)),
                page("a script that never ends", PARAGRAPH + "<script>" + "<".repeat(TEN_MEGABYTES)),
                page("an attribute of five megabytes", PARAGRAPH + "<p class='" + "a ".repeat(FIVE_MEGABYTES / 2)),
                page("an anchor that is never closed", "<a name=top>" + PARAGRAPH),
                page(
                        "a text in thousands of pieces with headings",
                        "<div class=article-body>" + PARAGRAPH + "</div>"
                                + numbered(
                                        9_000,
                                        i -> "<h2>Part " + i + "</h2><div class=article-body><p>Boat " + i
                                                + " left the quay at Lowick with the post.</p></div>")),
                page(
                        "numbered links below long classes",
                        PARAGRAPH
                                + ("<div class='" + "comments ".repeat(40) + "'>").repeat(100)
                                + "<a href=/x/2>2</a> ".repeat(8_000)),
                page("half a tag", PARAGRAPH + "<p class=\"a"),
                page("a hundred thousand links", PARAGRAPH + "<a href=x>link</a> ".repeat(MANY)),
                page("fifty thousand metas", "<meta name=author content=x>".repeat(50_000) + PARAGRAPH),
                page("a hundred thousand times", PARAGRAPH + "<time>12 May</time>".repeat(MANY)),
                page("data of half a megabyte", LD + "{\"name\":\"" + "x".repeat(500_000) + "\"}</script>" + PARAGRAPH),
                page("data of five megabytes after it", PARAGRAPH + LD + "{\"name\":\"" + "x".repeat(FIVE_MEGABYTES)),
                page("data without an end", LD + "{\"@type\":[[[[{</script>" + PARAGRAPH),
                page("deep lists of data", LD + "[".repeat(MANY) + "</script>" + PARAGRAPH),
                page("deep objects of data", LD + "{\"author\":".repeat(MANY) + "</script>" + PARAGRAPH),
                page("many objects of data", (LD + "{\"@type\":\"Thing\"}</script>").repeat(5_000) + PARAGRAPH),
                page("a title of a megabyte", "<title>" + "word - ".repeat(150_000) + "</title>" + PARAGRAPH),
                page("a heading of dashes", "<h1>a" + " - ".repeat(MANY) + "</h1>" + PARAGRAPH),
                page("a class of a megabyte", "<div class='" + "related ".repeat(MANY) + "'></div>" + PARAGRAPH),
                page(
                        "thirty thousand attributes",
                        "<p " + numbered(30_000, i -> "a" + i + "=1 ") + "></p>" + PARAGRAPH),
                page("a signature of capitals", "<p class=author>By " + "ALICE ".repeat(5_000) + "</p>" + PARAGRAPH),
                page("a date of digits", "<p class=date>" + "12.05.".repeat(1_000) + "</p>" + PARAGRAPH),
                page("a time of digits", "<time datetime='" + "1".repeat(MANY) + "'></time>" + PARAGRAPH),
                page("nulls between the letters of a tag", "<di\0v>\0" + PARAGRAPH),
                page("an element nobody knows", "<\u00e9l\u00e9ment>" + PARAGRAPH),
                bytes("UTF-16 with a mark", ("\ufeff" + PARAGRAPH).getBytes(StandardCharsets.UTF_16LE)),
                bytes("UTF-16 without a mark", PARAGRAPH.getBytes(StandardCharsets.UTF_16LE)),
                bytes("UTF-16, the high byte first", PARAGRAPH.getBytes(StandardCharsets.UTF_16BE)),
                bytes("a charset that does not exist", inCharset("x-none", StandardCharsets.UTF_8)),
                bytes("a charset that is another", inCharset("utf-8", Charset.forName("windows-1252"))));
    }

    /** Pages without one. */
    static Stream<Named<byte[]>> withoutText() {
        return Stream.of(
                page("nothing", ""),
                page("white space", " \n\u00a0".repeat(MANY)),
                page("no body", "<html><head><title>T</title></head></html>"),
                page("frames", "<html><head><title>T</title></head><frameset><frame src=a></frameset></html>"),
                page("links only", "<a href=x>link</a> ".repeat(MANY)),
                page("a hundred thousand headings", "<h1>A title</h1>".repeat(MANY)),
                page("only nulls", "\0".repeat(MANY)),
                page("a feed", "<?xml version='1.0'?><rss><channel><item><title>" + TEXT + "</title></item>"),
                page("JSON", "{\"items\":[" + ("{\"text\":\"" + TEXT + "\"},").repeat(50_000) + "{}]}"),
                page("JSON that is cut", "[" + ("{\"text\":\"" + TEXT + "\"},").repeat(20)),
                page("deep JSON", "[".repeat(MANY)),
                page("a PDF", "%PDF-1.7\n1 0 obj\n" + TEXT),
                bytes("a page packed", packed(PARAGRAPH.repeat(200))),
                bytes("a picture", picture()));
    }

    /** Pages that go on and on, with or without sense. */
    static Stream<Named<byte[]>> endless() {
        return Stream.of(
                page("ten megabytes of tags", "<p><b><i>x".repeat(TEN_MEGABYTES / 10)),
                page("ten megabytes of one line", "word ".repeat(TEN_MEGABYTES / 5)),
                page("ten megabytes of one word", "x".repeat(TEN_MEGABYTES)),
                page("a table of five megabytes", "<table>" + "<tr><td>1<td>2<td>3".repeat(FIVE_MEGABYTES / 20)),
                page("one row of five megabytes", "<table><tr>" + "<td>12".repeat(FIVE_MEGABYTES / 6)),
                page("formatting with names of its own", numbered(15_000, i -> "<p><b id=" + i + ">x")),
                page("links within links", "<p><a href=x>y".repeat(MANY)),
                page("forms within tables", "<table><form><tr>".repeat(MANY)),
                page("half a million sentences", "<p>" + "Call us! ".repeat(500_000)),
                page("a hundred thousand line breaks", "One more line.<br>".repeat(MANY)),
                page("letters under many accents", "<p>a" + "\u0301".repeat(2_000_000)),
                page("entities that never end", "<p>" + "&x".repeat(500_000)),
                page("articles without end", ("<article><h2>Ferry</h2>" + PARAGRAPH + "</article>").repeat(15_000)),
                page("sub-headings without end", ("<h2>Ferry</h2>" + PARAGRAPH).repeat(15_000)),
                page(
                        "a headline in data",
                        LD + "{\"@type\":\"Article\",\"headline\":\"" + "a b ".repeat(200_000) + "\"}"),
                page(
                        "authors in data",
                        LD + "{\"@type\":\"Article\",\"author\":[" + numbered(20_000, HostilePages::author)),
                page(
                        "a site in a meta",
                        "<meta property=og:site_name content='" + "a b ".repeat(450) + "'>" + PARAGRAPH),
                page("a picture's address", "<meta property=og:image content='/" + "a".repeat(MANY) + "'>" + PARAGRAPH),
                page("an address", "<link rel=canonical href='/" + "a".repeat(MANY) + "'>" + PARAGRAPH));
    }

    private static String author(int number) {
        return "{\"@type\":\"Person\",\"name\":\"Alice " + Character.toString('A' + number % 26) + "horn\"},";
    }

    private static String numbered(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static Named<byte[]> page(String name, String html) {
        return bytes(name, html.getBytes(StandardCharsets.UTF_8));
    }

    private static Named<byte[]> bytes(String name, byte[] body) {
        return Named.of(name, body);
    }

    private static byte[] inCharset(String named, Charset charset) {
        return ("<meta charset=" + named + ">" + PARAGRAPH + "<p>Café, à côté du marché couvert de l’été.</p>")
                .getBytes(charset);
    }

    private static byte[] packed(String html) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.toByteArray();
    }

    /** The beginning of a PNG, and no end. */
    private static byte[] picture() {
        byte[] picture = new byte[20_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * i * 31 + i / 7);
        }
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'};
        System.arraycopy(head, 0, picture, 0, head.length);
        return picture;
    }
}
