package news.vigie.cli.source;

import java.nio.file.Path;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.article.body.Prose;
import news.vigie.article.body.Title;
import news.vigie.language.LanguageGuesser;

/** A plain text as an article: the first line is the title if it is short and an empty line follows it, else how it begins. */
final class TextFile {
    private static final int LONGEST_TITLE = 200;

    private TextFile() {}

    static Article article(Path file, String text) {
        String[] halves = text.strip().split("\\R\\s*\\R", 2);
        boolean titled = halves.length == 2 && halves[0].length() <= LONGEST_TITLE && !halves[0].contains("\n");
        String title = titled ? halves[0].strip().replaceFirst("^#+\\s*", "") : "";
        String body = titled ? halves[1].strip() : text.strip();
        String clean = Title.of(title, new Prose(body, List.of()));
        return Article.ofText(file.toAbsolutePath().toUri(), clean, body, new LanguageGuesser().guess(body, List.of()));
    }
}
