package news.vigie.telegram.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.vigie.render.Button;
import news.vigie.render.Lapse;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.ServiceDesk;
import news.vigie.telegram.desk.ServiceDesk.Trouble;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** What is wrong, page by page. */
public final class TroublePages {
    private static final int PER_PAGE = 8;
    private static final int LONGEST = 350;

    private final ServiceDesk desk;

    public TroublePages(ServiceDesk desk) {
        this.desk = desk;
    }

    RenderedPost page(int wanted, Texts texts, Instant now) {
        List<Trouble> all = desk.troubles();
        if (all.isEmpty()) {
            return RenderedPost.of(texts.html("errors.none"));
        }
        int pages = (all.size() + PER_PAGE - 1) / PER_PAGE;
        int page = Math.clamp(wanted, 1, pages);
        var lines = new ArrayList<String>();
        lines.add(texts.html("errors.head", all.size()));
        all.subList((page - 1) * PER_PAGE, Math.min(all.size(), page * PER_PAGE))
                .forEach(trouble -> lines.add(line(trouble, texts, now)));
        return new RenderedPost(String.join("\n\n", lines), keys(page, pages, texts), null);
    }

    private static String line(Trouble trouble, Texts texts, Instant now) {
        String what = Html.escape(CleanText.shortened(CleanText.line(texts.sentence(trouble.what())), LONGEST));
        Instant at = trouble.at();
        String when = at == null
                ? ""
                : "\n<i>" + Html.escape(Lapse.of(texts.language()).ago(at, now)) + "</i>";
        return mark(trouble.kind()) + " " + what + when;
    }

    private static String mark(Trouble.Kind kind) {
        return switch (kind) {
            case SERVICE -> "⚙️";
            case POST -> "✉️";
            case CHAT -> "💬";
            case FEED -> "📰";
        };
    }

    private static List<List<Button>> keys(int page, int pages, Texts texts) {
        Button again = new Button(texts.plain("feed.key.again"), null, "err:" + page);
        if (pages == 1) {
            return List.of(List.of(again));
        }
        return List.of(
                List.of(
                        new Button("◀", null, "err:" + (page == 1 ? pages : page - 1)),
                        new Button(page + " / " + pages, null, "err:" + page),
                        new Button("▶", null, "err:" + (page == pages ? 1 : page + 1))),
                List.of(again));
    }
}
