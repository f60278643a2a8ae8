package news.vigie.render.post;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.digest.Style;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.sheet.ActorText;
import news.vigie.render.sheet.BulletText;
import news.vigie.render.sheet.QuoteText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.SourceText;
import news.vigie.render.sheet.StoryText;

/**
 * One story of an edition in Telegram.
 *
 * @param numbered whether it shows its number: others stand beside it
 * @param more something was left out
 */
public record TelegramStory(StoryText story, boolean numbered, boolean more) {
    static final int LONGEST_HEADLINE = 300;
    static final int LONGEST_NAME = 80;
    static final int MOST_SOURCES = 5;

    /** What is seen of a story at once: the rest of it is folded. */
    private static final int BULLETS_SEEN = 4;

    private static final int QUOTES_SEEN = 3;
    private static final int LONG_QUOTE = 300;

    private static final int LONGEST_ACTORS = 240;
    private static final int LONGEST_ROLE = 22;
    private static final int MOST_ACTORS = 5;

    TelegramHtml html(Sheet sheet) {
        TelegramHtml html = headline();
        if (sheet.style() == Style.HEADLINES) {
            return sources(html.text(" · "), sheet);
        }
        html.line();
        bullets(html);
        quotes(html);
        if (more) {
            html.italic(sheet.labels().more()).line();
        }
        if (!story.actors().isEmpty()) {
            html.text("👤 " + actors()).line();
        }
        return sources(html.text("🗞 " + counted(sheet)), sheet).text(story.timeAfter());
    }

    /** "3 sources : ", where there are several. */
    String counted(Sheet sheet) {
        int sources = story.sources().size();
        return sources < 2 ? "" : sheet.labels().counted(sources);
    }

    /** The first of its actors, as many as a line or two hold. */
    String actors() {
        return CleanText.shortened(
                ActorText.line(story.actors().stream().limit(MOST_ACTORS).toList(), LONGEST_ROLE), LONGEST_ACTORS);
    }

    String title() {
        return CleanText.shortened(story.headline(), LONGEST_HEADLINE);
    }

    boolean canShrink() {
        return !story.bullets().isEmpty() || !story.quotes().isEmpty();
    }

    /** Without its longest bullet or quote, the last of those that are equally long. */
    TelegramStory shrunk() {
        List<Integer> bullets =
                story.bullets().stream().map(TelegramStory::length).toList();
        List<Integer> quotes =
                story.quotes().stream().map(quote -> quote.words().length()).toList();
        int longest = Stream.concat(bullets.stream(), quotes.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int quote = quotes.lastIndexOf(longest);
        StoryText fewer = quote >= 0
                ? story.with(story.bullets(), without(story.quotes(), quote))
                : story.with(without(story.bullets(), bullets.lastIndexOf(longest)), story.quotes());
        return new TelegramStory(fewer, numbered, true);
    }

    private TelegramHtml headline() {
        String number = numbered ? story.number() + "." : "";
        var html = new TelegramHtml();
        if (story.mark() == null) {
            return html.bold(inside -> inside.text(numbered ? number + " " : "").link(title(), story.link()));
        }
        return html.bold(number)
                .text(numbered ? " " : "")
                .italic(story.mark())
                .text(" · ")
                .bold(inside -> inside.link(title(), story.link()));
    }

    private void bullets(TelegramHtml html) {
        List<BulletText> all = story.bullets();
        all.stream()
                .limit(open(all, BULLETS_SEEN))
                .forEach(bullet -> bullet(html, bullet).line());
        fold(html, all, open(all, BULLETS_SEEN), TelegramStory::bullet);
    }

    private void quotes(TelegramHtml html) {
        List<QuoteText> all = story.quotes();
        all.stream().limit(open(all, QUOTES_SEEN)).forEach(quote -> quotation(html, quote));
        fold(html, all, open(all, QUOTES_SEEN), TelegramStory::quote);
    }

    /** How many are seen at once; a single one more is not worth folding. */
    private static int open(List<?> all, int seen) {
        return all.size() <= seen + 1 ? all.size() : seen;
    }

    /** Those behind the first {@code seen}, a line each, in one quotation that the reader unfolds. */
    private static <T> void fold(TelegramHtml html, List<T> all, int seen, BiConsumer<TelegramHtml, T> write) {
        if (all.size() <= seen) {
            return;
        }
        html.folded(inside -> {
            for (T one : all.subList(seen, all.size())) {
                write.accept(inside.units() == 0 ? inside : inside.line(), one);
            }
        });
        html.line();
    }

    private static TelegramHtml bullet(TelegramHtml html, BulletText bullet) {
        html.text("• ");
        if (bullet.mark() != null) {
            html.italic(bullet.mark()).text(" · ");
        }
        return html.text(bullet.text() + bullet.after());
    }

    private static void quotation(TelegramHtml html, QuoteText quote) {
        if (quote.words().length() > LONG_QUOTE) {
            html.folded(inside -> quote(inside, quote));
        } else {
            html.quotation(inside -> quote(inside, quote));
        }
        html.line();
    }

    private static void quote(TelegramHtml html, QuoteText quote) {
        html.text(quote.words()).line().text("— ").italic(quote.speaker());
    }

    private TelegramHtml sources(TelegramHtml html, Sheet sheet) {
        List<SourceText> named = story.sources().stream().limit(MOST_SOURCES).toList();
        String before = "";
        for (SourceText source : named) {
            html.text(before)
                    .link(CleanText.shortened(source.name(), LONGEST_NAME), source.link())
                    .text(source.after());
            before = ", ";
        }
        int others = story.sources().size() - named.size();
        return others == 0 ? html : html.text(", " + sheet.labels().others(others));
    }

    private static int length(BulletText bullet) {
        return bullet.text().length() + bullet.after().length();
    }

    private static <T> List<T> without(List<T> all, int index) {
        return IntStream.range(0, all.size())
                .filter(i -> i != index)
                .mapToObj(all::get)
                .toList();
    }
}
