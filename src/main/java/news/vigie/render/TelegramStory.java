package news.vigie.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.story.Source;
import news.vigie.story.SourcedQuote;

/**
 * One story of an edition in Telegram.
 *
 * @param more something was left out
 */
record TelegramStory(int number, Item item, List<String> bullets, List<SourcedQuote> quotes, boolean more) {
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ACTORS = 240;
    private static final int LONGEST_ROLE = 22;
    private static final int MOST_ACTORS = 5;
    private static final int MOST_SOURCES = 8;

    static List<TelegramStory> of(Edition edition, Wording words) {
        return IntStream.range(0, edition.items().size())
                .mapToObj(i -> {
                    Item item = edition.items().get(i);
                    return new TelegramStory(i + 1, item, words.bullets(item), words.quotes(item), false);
                })
                .toList();
    }

    TelegramHtml html(Wording words, Style style) {
        TelegramHtml html = headline(words);
        if (style == Style.HEADLINES) {
            return sources(html.text(" · "), words);
        }
        html.line();
        bullets.forEach(bullet -> html.text("• " + bullet).line());
        quotes.forEach(quote -> quotation(html, quote, words));
        if (more) {
            html.italic(words.text("more")).line();
        }
        var actors = words.actors(item);
        if (!actors.isEmpty()) {
            var first = actors.stream().limit(MOST_ACTORS).toList();
            html.text("👤 " + CleanText.shortened(Wording.actors(first, LONGEST_ROLE), LONGEST_ACTORS))
                    .line();
        }
        return sources(html.text("🗞 "), words);
    }

    boolean canShrink() {
        return !bullets.isEmpty() || !quotes.isEmpty();
    }

    /** Without its longest bullet or quote, the last of those that are equally long. */
    TelegramStory shrunk() {
        int longest = Stream.concat(
                        bullets.stream().map(String::length), quotes.stream().map(TelegramStory::length))
                .max(Comparator.naturalOrder())
                .orElse(0);
        for (int i = quotes.size() - 1; i >= 0; i--) {
            if (length(quotes.get(i)) == longest) {
                return new TelegramStory(number, item, bullets, without(quotes, i), true);
            }
        }
        int last = IntStream.range(0, bullets.size())
                .filter(i -> bullets.get(i).length() == longest)
                .max()
                .orElse(0);
        return new TelegramStory(number, item, without(bullets, last), quotes, true);
    }

    private TelegramHtml headline(Wording words) {
        String headline = CleanText.shortened(Wording.headline(item), LONGEST_HEADLINE);
        var html = new TelegramHtml();
        if (!item.update()) {
            return html.bold(inside ->
                    inside.text(number + ". ").link(headline, item.brief().link()));
        }
        return html.bold(number + ".")
                .text(" ")
                .italic(words.text("update"))
                .text(" · ")
                .bold(inside -> inside.link(headline, item.brief().link()));
    }

    private void quotation(TelegramHtml html, SourcedQuote quote, Wording words) {
        html.quotation(inside ->
                inside.text(Wording.quoted(item, quote)).line().text("— ").italic(words.speaker(quote)));
        html.line();
    }

    private TelegramHtml sources(TelegramHtml html, Wording words) {
        List<Source> sources = Wording.sources(item);
        List<Source> named = sources.stream().limit(MOST_SOURCES).toList();
        String before = "";
        for (Source source : named) {
            html.text(before).link(CleanText.shortened(source.name(), LONGEST_NAME), source.link());
            before = ", ";
        }
        int others = sources.size() - named.size();
        return others == 0 ? html : html.text(", " + words.others(others));
    }

    private static int length(SourcedQuote quote) {
        return quote.quote().text().length();
    }

    private static <T> List<T> without(List<T> all, int index) {
        var rest = new ArrayList<>(all);
        rest.remove(index);
        return rest;
    }
}
