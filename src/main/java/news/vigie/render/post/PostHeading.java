package news.vigie.render.post;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the stories of a post: all that is to be said of the edition, or that it goes on.
 *
 * @param number of the part, from 1; 0: it has no heading
 * @param parts how many there are
 */
public record PostHeading(Sheet sheet, int number, int parts) {
    private static final int LONGEST_TITLE = 200;

    /** As many as are ever numbered, to know the room that the number takes. */
    private static final int MANY = 99;

    /** The longest that there is. */
    public static PostHeading first(Sheet sheet) {
        return new PostHeading(sheet, 1, MANY);
    }

    static PostHeading later(Sheet sheet) {
        return new PostHeading(sheet, MANY, MANY);
    }

    public TelegramHtml html() {
        var html = new TelegramHtml();
        if (number == 0) {
            return html;
        }
        html.bold(title());
        if (number == 1) {
            html.line().text(sheet.summary());
            if (sheet.late() != null) {
                html.line().italic(sheet.late());
            }
        }
        return html;
    }

    /** The post below this heading as a rich message. */
    public String rich(List<TelegramStory> stories, @Nullable URI photo) {
        List<String> lines = number == 1
                ? Stream.of(sheet.summary(), sheet.late())
                        .flatMap(Stream::ofNullable)
                        .toList()
                : List.of();
        return RichPost.of(sheet, number == 0 ? null : title(), lines, stories, photo);
    }

    private String title() {
        return number == 1
                ? CleanText.shortened(sheet.title(), LONGEST_TITLE)
                : "%s (%d/%d)".formatted(CleanText.shortened(sheet.name(), LONGEST_TITLE), number, parts);
    }
}
