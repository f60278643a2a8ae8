package news.vigie.render;

import java.util.stream.Collectors;
import news.vigie.digest.Edition;
import news.vigie.render.form.HtmlForm;
import news.vigie.render.form.Ink;
import news.vigie.render.form.JsonForm;
import news.vigie.render.form.MarkdownForm;
import news.vigie.render.form.TextForm;
import news.vigie.render.sheet.Sheet;

/** The forms in which an edition is shown outside Telegram. */
public enum EditionFormat {
    TEXT {
        @Override
        public String render(Edition edition) {
            return TextForm.of(Sheet.of(edition), Ink.PLAIN);
        }
    },
    COLOUR {
        @Override
        public String render(Edition edition) {
            return TextForm.of(Sheet.of(edition), Ink.ANSI);
        }
    },
    MARKDOWN {
        @Override
        public String render(Edition edition) {
            return MarkdownForm.of(Sheet.of(edition));
        }
    },
    HTML {
        @Override
        public String render(Edition edition) {
            return HtmlForm.of(Sheet.of(edition));
        }
    },
    /** The posts, to be looked at, a line of dashes between them. */
    TELEGRAM {
        @Override
        public String render(Edition edition) {
            return new TelegramRendering()
                    .render(edition).stream()
                            .map(RenderedPost::html)
                            .collect(Collectors.joining("\n\n----\n\n", "", "\n"));
        }
    },
    JSON {
        @Override
        public String render(Edition edition) {
            return JsonForm.of(edition);
        }
    };

    /** The whole edition, ending with a line end. */
    public abstract String render(Edition edition);
}
