package news.vigie.telegram.reading;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Page;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.text.Texts;

/** The stories that mention some words, page by page; where there are none, what may have been meant. */
final class SearchPages {
    private static final int SIZE = 10;
    private static final int LONGEST = 100;

    private final Reading reading;

    SearchPages(Reading reading) {
        this.reading = reading;
    }

    RenderedPost page(String words, int from, Texts texts, ZonedDateTime now) {
        Page<Clipping> page = reading.library().search(words, from, SIZE);
        return page.all() == 0 ? none(words, texts, now) : page(words, page, texts, now);
    }

    private RenderedPost page(String words, Page<Clipping> page, Texts texts, ZonedDateTime now) {
        long question = reading.questions().keep(words, now.toInstant());
        String head = page.more() ? "search.head.many" : "search.head";
        var html = new TelegramHtml()
                .bold(texts.plain(head, page.all(), shown(words)))
                .line();
        var clips = new Clips(texts, now);
        for (int i = 0; i < page.shown().size(); i++) {
            html.line().add(clips.line(page.from() + i + 1, page.shown().get(i)));
        }
        var keyboard = new ArrayList<List<Button>>(
                Keys.stories(page.shown().stream().map(Clipping::story).toList(), page.from()));
        keyboard.addAll(Keys.leafing(page, SIZE, at -> "find:" + question + ":" + at));
        return new RenderedPost(html.toString().strip(), keyboard, null);
    }

    private RenderedPost none(String words, Texts texts, ZonedDateTime now) {
        List<String> near = reading.library().near(words);
        List<List<Button>> guesses =
                Keys.asking(near, "find:", reading.questions().keep(near, now.toInstant()));
        String key = guesses.isEmpty() ? "search.none" : "search.none.near";
        return new RenderedPost(texts.html(key, shown(words)), guesses, null);
    }

    static String shown(String words) {
        return CleanText.shortened(CleanText.line(words), LONGEST);
    }
}
