package news.vigie.article.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.article.page.Block;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Tells the lines below an article that say who its author is: "Jane Doe is our correspondent in Paris." */
final class Biography {
    private static final Set<String> VERBS = Set.copyOf(ResourceLines.of("biography-verbs.txt"));

    private final List<String> authors;

    /**
     * Those of an article.
     *
     * @param byline names apart by commas
     */
    Biography(@Nullable String byline) {
        authors = byline == null
                ? List.of()
                : Stream.of(byline.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    boolean is(Block block) {
        return authors.stream().anyMatch(author -> isOf(author, block.text()));
    }

    private static boolean isOf(String author, String text) {
        if (!text.startsWith(author + " ")) {
            return false;
        }
        String rest = text.substring(author.length() + 1);
        int end = rest.indexOf(' ');
        return VERBS.contains(Bare.of(end < 0 ? rest : rest.substring(0, end)));
    }
}
