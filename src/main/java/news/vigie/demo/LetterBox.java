package news.vigie.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.vigie.demo.desk.Acceptance;
import news.vigie.demo.desk.CopyDesk;
import news.vigie.demo.desk.Draft;
import news.vigie.demo.desk.DropFolder;
import news.vigie.demo.desk.Newsroom;
import news.vigie.demo.desk.Piece;

/** Takes articles in: JSON, or Markdown with front matter. */
final class LetterBox {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE = "{\"title\": \"…\", \"text\": \"…\"}";

    /**
     * So much of a body that is too large is still read, since many clients hear no answer before they have sent it.
     */
    private static final long PATIENCE = 32_000_000;

    private final Newsroom newsroom;

    LetterBox(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Answer take(String contentType, InputStream body, URI base) throws IOException {
        byte[] bytes = body.readNBytes(DropFolder.LARGEST + 1);
        if (bytes.length > DropFolder.LARGEST) {
            drain(body);
            return Answer.plain(413, "The body has more than 1 MB: send one article at a time, and no pictures.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (mediaType) {
            case "application/json" -> takeJson(text, base);
            case "text/markdown" -> print(Draft.ofMarkdown(text), base);
            default ->
                refuse(List.of("The content type \"%s\" is not taken: send application/json or text/markdown."
                        .formatted(mediaType)));
        };
    }

    private Answer takeJson(String text, URI base) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return refuse(List.of("The body is not JSON (%s): send an object such as %s."
                    .formatted(e.getOriginalMessage(), EXAMPLE)));
        }
        if (!node.isObject()) {
            return refuse(List.of("The body is no JSON object: send one such as " + EXAMPLE + "."));
        }
        var fields = new LinkedHashMap<String, String>();
        var problems = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isTextual()) {
                fields.put(field.getKey(), field.getValue().textValue());
            } else if (!field.getValue().isNull()) {
                problems.add("\"%s\" is no text: put it in quotation marks.".formatted(field.getKey()));
            }
        }
        String words = fields.containsKey("text") ? fields.remove("text") : "";
        return problems.isEmpty() ? print(new Draft(fields, words), base) : refuse(problems);
    }

    private Answer print(Draft draft, URI base) {
        return switch (CopyDesk.accept(draft)) {
            case Acceptance.Refused refused -> refuse(refused.problems());
            case Acceptance.Accepted accepted -> printed(newsroom.print(accepted.manuscript()), base);
        };
    }

    private static Answer printed(Piece piece, URI base) {
        String url = base.resolve(piece.path()).toString();
        String body = JSON.createObjectNode()
                .put("url", url)
                .put("outlet", piece.outlet().path())
                .put("title", piece.manuscript().title())
                .toString();
        return new Answer(201, "application/json", body + "\n", null, Map.of("Location", url));
    }

    private static Answer refuse(List<String> problems) {
        return Answer.plain(400, String.join("\n", problems));
    }

    private static void drain(InputStream body) throws IOException {
        long left = PATIENCE;
        while (left > 0 && body.read() >= 0) {
            left -= 1 + body.skip(left);
        }
    }
}
