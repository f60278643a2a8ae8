package news.vigie.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body of several parts, as a call with files has it: its fields, and of each file its name and length. */
final class Multipart {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    private Multipart() {}

    /** A file of the part "x" is {@code files.x}, with its {@code name} and {@code bytes}. */
    static ObjectNode read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Refusal(400, "Bad Request: no boundary");
        }
        ObjectNode call = JSON.createObjectNode();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (head > 0 && name.find()) {
                add(call, name.group(1), part.substring(0, head), part.substring(head + 4, part.length() - 2));
            }
        }
        return call;
    }

    private static void add(ObjectNode call, String name, String head, String content) {
        Matcher file = FILE.matcher(head);
        if (file.find()) {
            call.withObject("/files").putObject(name).put("name", file.group(1)).put("bytes", content.length());
            return;
        }
        String value = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        try {
            call.set(name, value.startsWith("{") ? JSON.readTree(value) : JSON.valueToTree(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
