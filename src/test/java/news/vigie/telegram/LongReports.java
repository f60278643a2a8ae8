package news.vigie.telegram;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.story.Report;

/** Reports of one story that together have more to tell than a message holds. */
final class LongReports {
    private LongReports() {}

    /** One bullet each, as long as they last, and each from a source of its own; the first has a quote. */
    static List<Report> of(int bullets, int sources, int quote) {
        return IntStream.range(0, sources)
                .mapToObj(source -> report(source, bullets(source, bullets, sources), source == 0 ? quote : 0))
                .toList();
    }

    /** Ends with its number, so that what is cut shows. */
    static String bullet(int number) {
        return IntStream.range(0, 30)
                        .mapToObj(word -> "quai%d%s".formatted(number, Integer.toString(word + 10, 36)))
                        .collect(Collectors.joining(" ", "Le chantier ", " fin"))
                + number + ".";
    }

    static String quote(int length) {
        return "Nous avons " + "attendu ".repeat(length / 8) + "quinze ans";
    }

    static String source(int number) {
        return "Journal n" + number;
    }

    private static List<String> bullets(int source, int bullets, int sources) {
        return IntStream.range(0, bullets)
                .filter(number -> number % sources == source)
                .mapToObj(LongReports::bullet)
                .toList();
    }

    private static Report report(int source, List<String> told, int quote) {
        String said = quote == 0 ? "" : quote(quote);
        String text = String.join(" ", told) + " « " + said + " », a dit Élise Morel.";
        var bullets = new ArrayList<Bullet>();
        for (String one : told) {
            int at = text.indexOf(one);
            bullets.add(Bullet.of(text, List.of(new Span(at, at + one.length()))));
        }
        var words = new Span(text.indexOf('«') + 2, text.indexOf('»') - 1);
        var actor = new Actor("Élise Morel", NameType.PERSON, "maire de Valmont", 2);
        List<Quote> quotes = quote == 0
                ? List.of()
                : List.of(new Quote(words.in(text), words, actor.name(), actor.role(), "a dit", true));
        var article = new Article(
                URI.create("https://journal%d.example/quai".formatted(source)),
                "Le chantier du quai",
                null,
                Bench.CLOCK.instant().minusSeconds(3600),
                Language.FRENCH,
                source(source),
                null,
                text,
                List.of(),
                null,
                false);
        return new Report(
                100L + source,
                source(source),
                List.of(1L),
                List.of("mer"),
                1,
                article,
                new Brief(Language.FRENCH, bullets, quotes, List.of(actor)),
                Bench.CLOCK.instant().minusSeconds(1800));
    }
}
