package news.vigie.telegram.reading;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.words.Folding;
import news.vigie.render.Button;
import news.vigie.render.Dates;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.typography.Typography;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Figure;
import news.vigie.story.library.Portrait;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.taste.TasteKeys;
import news.vigie.telegram.text.Texts;

/** What is known of somebody; of a name that several have, who of them is meant. */
final class Figures {
    private static final int MOST = 8;
    private static final int LONGEST_ROLE = 200;

    private final Reading reading;

    Figures(Reading reading) {
        this.reading = reading;
    }

    RenderedPost find(String name, Texts texts, ZonedDateTime now) {
        List<Figure> figures = reading.library().figures(name, MOST);
        Optional<Figure> meant = figures.stream()
                .filter(figure ->
                        figures.size() == 1 || Folding.key(figure.name()).equals(Folding.key(name)))
                .findFirst();
        return meant.flatMap(figure -> reading.library().portrait(figure.name()))
                .map(portrait -> card(portrait, texts, now))
                .orElseGet(() -> choice(name, figures, texts, now));
    }

    private RenderedPost choice(String name, List<Figure> figures, Texts texts, ZonedDateTime now) {
        List<String> offered = figures.isEmpty()
                ? reading.library().nearNames(name)
                : figures.stream().map(Figure::name).toList();
        String key = !figures.isEmpty() ? "who.several" : offered.isEmpty() ? "who.none" : "who.none.near";
        return new RenderedPost(texts.html(key, SearchPages.shown(name)), buttons(offered, "who:", now), null);
    }

    List<List<Button>> buttons(List<String> names, String word, ZonedDateTime now) {
        return Keys.asking(names, word, reading.questions().keep(names, now.toInstant()));
    }

    private RenderedPost card(Portrait portrait, Texts texts, ZonedDateTime now) {
        String name = Typography.name(CleanText.line(portrait.name()));
        var dates = Dates.of(texts.language(), now.getZone());
        var html = new TelegramHtml().bold("👤 " + name).line();
        portrait.roles()
                .forEach(held -> html.text("• " + role(held))
                        .italic(when(held, dates, now))
                        .line());
        html.line()
                .text(texts.plain("who.counts", portrait.articles(), portrait.quotes()))
                .line();
        var clips = new Clips(texts, now);
        for (int i = 0; i < portrait.latest().size(); i++) {
            html.line().add(clips.line(i + 1, portrait.latest().get(i)));
        }
        return new RenderedPost(html.toString().strip(), keyboard(portrait, texts, now), null);
    }

    private static String role(Portrait.Held held) {
        return CleanText.shortened(CleanText.line(held.role()), LONGEST_ROLE);
    }

    /** On the day itself the hour says nothing of how long somebody has had a role. */
    private static String when(Portrait.Held held, Dates dates, ZonedDateTime now) {
        if (held.first().atZone(now.getZone()).toLocalDate().equals(now.toLocalDate())) {
            return "";
        }
        String last = dates.moment(held.last(), now.toInstant());
        String first = dates.moment(held.first(), now.toInstant());
        return " (" + (first.equals(last) ? last : dates.moments(held.first(), held.last(), now.toInstant())) + ")";
    }

    private List<List<Button>> keyboard(Portrait portrait, Texts texts, ZonedDateTime now) {
        var rows = new ArrayList<List<Button>>(
                Keys.stories(portrait.latest().stream().map(Clipping::story).toList(), 0));
        String phrase = "\"" + portrait.name().replace("\"", " ") + "\"";
        List<Long> questions = reading.questions()
                .keep(
                        List.of(new Sought(phrase, "").text(), phrase, TasteKeys.entry(portrait.name())),
                        now.toInstant());
        var more = new ArrayList<Button>();
        if (portrait.quotes() > 0) {
            more.add(Keys.key(texts.plain("who.key.quotes", portrait.quotes()), "said:" + questions.getFirst()));
        }
        more.add(Keys.key(texts.plain("who.key.stories"), "find:" + questions.get(1)));
        rows.add(more);
        rows.add(TasteKeys.of(portrait.name(), questions.getLast(), texts));
        return rows;
    }
}
