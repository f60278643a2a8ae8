package news.vigie.telegram.reading;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.vigie.brief.Quote;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.typography.Typography;
import news.vigie.story.library.Figure;
import news.vigie.story.library.Page;
import news.vigie.story.library.Saying;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.text.Texts;

/** What somebody said, page by page, in his words. */
final class QuotePages {
    private static final int SIZE = 5;

    /** What is longer is folded. */
    private static final int LONG = 300;

    private static final int LONGEST_ROLE = 120;
    private static final int MOST_NAMES = 6;

    private final Reading reading;
    private final Figures figures;

    QuotePages(Reading reading) {
        this.reading = reading;
        figures = new Figures(reading);
    }

    /** The name is as many words from the beginning as somebody has who was quoted; the rest is looked for in what he said. */
    RenderedPost find(String arguments, Texts texts, ZonedDateTime now) {
        List<String> words = List.of(arguments.strip().split("\\s+", 9));
        for (int taken = words.size(); taken > 0; taken--) {
            var sought = new Sought(String.join(" ", words.subList(0, taken)), rest(words, taken));
            if (reading.library().sayings(sought.name(), sought.words(), 0, 1).all() > 0) {
                return page(sought, 0, texts, now);
            }
        }
        return none(arguments, texts, now);
    }

    private static String rest(List<String> words, int taken) {
        return words.stream().skip(taken).collect(Collectors.joining(" "));
    }

    private RenderedPost none(String arguments, Texts texts, ZonedDateTime now) {
        List<String> known = reading.library().figures(arguments, MOST_NAMES).stream()
                .map(Figure::name)
                .toList();
        List<String> offered = known.isEmpty() ? reading.library().nearNames(arguments) : known;
        String key = offered.isEmpty() ? "quotes.none" : known.isEmpty() ? "quotes.none.near" : "quotes.none.known";
        return new RenderedPost(
                texts.html(key, SearchPages.shown(arguments)), figures.buttons(offered, "who:", now), null);
    }

    RenderedPost page(Sought sought, int from, Texts texts, ZonedDateTime now) {
        Page<Saying> page = reading.library().sayings(sought.name(), sought.words(), from, SIZE);
        if (page.all() == 0) {
            return none(sought.name(), texts, now);
        }
        String name = SearchPages.shown(sought.name().replace("\"", ""));
        var head = new TelegramHtml()
                .bold(texts.plain(page.more() ? "quotes.head.many" : "quotes.head", page.all(), name))
                .line();
        var clips = new Clips(texts, now);
        List<TelegramHtml> pieces = new ArrayList<>(List.of(head));
        for (int i = 0; i < page.shown().size(); i++) {
            pieces.add(quote(page.from() + i + 1, page.shown().get(i), clips));
        }
        int fitting = Pieces.fitting(pieces) - 1;
        Page<Saying> shown = new Page<>(page.shown().subList(0, fitting), page.from(), page.all(), page.more());
        return new RenderedPost(
                Pieces.packed(pieces.subList(0, fitting + 1)).getFirst(), keyboard(sought, shown, now), null);
    }

    /** In full, or not at all: what no message holds is read where it was printed. */
    private static TelegramHtml quote(int number, Saying saying, Clips clips) {
        Typography type = Typography.of(saying.report().article().language());
        TelegramHtml said = said(saying.quote(), type);
        TelegramHtml origin = new TelegramHtml()
                .text(number + ". ")
                .link(Clips.source(saying.report()), saying.report().article().url())
                .text(" · " + clips.time(saying.report()) + clips.sources(saying.sources()))
                .line();
        TelegramHtml whole = new TelegramHtml().line().add(said).line().add(origin);
        return whole.units() <= Pieces.LONGEST
                ? whole
                : new TelegramHtml().line().add(origin);
    }

    private static TelegramHtml said(Quote quote, Typography type) {
        String words = type.quoted(CleanText.line(quote.text()));
        Consumer<TelegramHtml> said =
                inside -> inside.text(words).line().text("— ").italic(speaker(quote, type));
        return words.length() > LONG ? new TelegramHtml().folded(said) : new TelegramHtml().quotation(said);
    }

    private static String speaker(Quote quote, Typography type) {
        String name = type.set(CleanText.line(String.valueOf(quote.speaker())));
        String role = quote.role() == null ? "" : type.set(CleanText.line(quote.role()));
        return role.isEmpty() || role.length() > LONGEST_ROLE ? name : name + ", " + role;
    }

    private List<List<Button>> keyboard(Sought sought, Page<Saying> page, ZonedDateTime now) {
        List<Figure> figures = reading.library().figures(sought.name(), MOST_NAMES);
        List<Figure> named = figures.size() > 1 ? figures : List.of();
        var asked = new ArrayList<>(List.of(sought.text()));
        named.forEach(figure -> asked.add(new Sought("\"" + figure.name() + "\"", sought.words()).text()));
        List<Long> questions = reading.questions().keep(asked, now.toInstant());
        var rows = new ArrayList<List<Button>>(
                Keys.stories(page.shown().stream().map(Saying::story).toList(), page.from()));
        rows.addAll(Keys.leafing(page, SIZE, at -> "said:" + questions.getFirst() + ":" + at));
        for (int i = 0; i < named.size(); i++) {
            rows.add(List.of(Keys.key(CleanText.line(named.get(i).name()), "said:" + questions.get(i + 1))));
        }
        return rows;
    }
}
