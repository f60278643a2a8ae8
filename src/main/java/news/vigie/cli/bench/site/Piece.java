package news.vigie.cli.bench.site;

import java.util.List;
import java.util.stream.Collectors;

/** The words of an article. */
public record Piece(String language, String title, List<String> paragraphs) {
    public Piece {
        paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
        return paragraphs.stream().collect(Collectors.joining("\n\n"));
    }
}
