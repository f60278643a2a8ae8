package news.vigie.telegram.reading;

import java.time.ZonedDateTime;
import news.vigie.render.Dates;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.typography.Typography;
import news.vigie.story.Report;
import news.vigie.story.library.Clipping;
import news.vigie.telegram.text.Texts;

/** An article in two lines: its title, and who published it when. */
record Clips(Texts texts, ZonedDateTime now) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 60;

    TelegramHtml line(int number, Clipping clipping) {
        Report report = clipping.report();
        String more = clipping.reports() > 1 ? " · " + texts.plain("reading.articles", clipping.reports()) : "";
        return new TelegramHtml()
                .text(number + ". ")
                .link(title(report), report.article().url())
                .line()
                .italic(source(report) + " · " + time(report) + more)
                .line();
    }

    static String title(Report report) {
        String title = CleanText.shortened(CleanText.title(report.article().title()), LONGEST_TITLE);
        return Typography.of(report.article().language()).set(title);
    }

    static String source(Report report) {
        return Typography.name(CleanText.shortened(CleanText.title(report.source()), LONGEST_NAME));
    }

    /** " · 3 sources", where there are several. */
    String sources(int count) {
        return count < 2 ? "" : " · " + texts.plain("quotes.sources", count);
    }

    String time(Report report) {
        return Dates.of(texts.language(), now.getZone()).moment(report.told(), now.toInstant());
    }
}
