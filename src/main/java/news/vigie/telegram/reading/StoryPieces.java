package news.vigie.telegram.reading;

import java.util.ArrayList;
import java.util.List;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.sheet.ActorText;
import news.vigie.render.sheet.Labels;
import news.vigie.render.sheet.QuoteText;
import news.vigie.render.sheet.SourceText;
import news.vigie.render.sheet.StoryText;
import org.jspecify.annotations.Nullable;

/** A whole story in pieces, each small enough for a message: what is said first is seen, what is many is folded. */
record StoryPieces(StoryText story, Labels labels) {
    /** Of a bullet or a quote: longer ones go on in another piece. */
    private static final int LONGEST_PIECE = 3600;

    private static final int LONGEST_FOLDED = 1500;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ROLE = 120;
    private static final int QUOTES_SEEN = 3;
    private static final int ACTORS_SEEN = 3;
    private static final int SOURCES_SEEN = 12;

    /** A quote, or a part of a long one: the speaker stands below the last. */
    private record Said(String words, @Nullable String speaker) {
        void write(TelegramHtml html) {
            html.text(words);
            if (speaker != null) {
                html.line().text("— ").italic(speaker);
            }
        }

        int units() {
            return words.length() + (speaker == null ? 0 : speaker.length()) + 4;
        }
    }

    /** @param about a line below the headline */
    List<TelegramHtml> below(String about) {
        var pieces = new ArrayList<TelegramHtml>();
        String title = CleanText.shortened(story.headline(), LONGEST_HEADLINE);
        pieces.add(new TelegramHtml()
                .bold(inside -> inside.link(title, story.link()))
                .line()
                .italic(about)
                .line());
        story.bullets()
                .forEach(bullet -> Pieces.cut(bullet.line(), LONGEST_PIECE)
                        .forEach(part -> pieces.add(new TelegramHtml().text("\n• " + part))));
        quotes(pieces);
        actors(pieces);
        sources(pieces);
        return pieces;
    }

    private void quotes(List<TelegramHtml> pieces) {
        List<QuoteText> all = story.quotes();
        int seen = all.size() <= QUOTES_SEEN + 1 ? all.size() : QUOTES_SEEN;
        if (!all.isEmpty()) {
            pieces.add(new TelegramHtml().line());
        }
        said(all.subList(0, seen))
                .forEach(one -> pieces.add(new TelegramHtml().line().quotation(one::write)));
        var together = new ArrayList<Said>();
        for (Said one : said(all.subList(seen, all.size()))) {
            if (!together.isEmpty() && sum(together) + one.units() > LONGEST_FOLDED) {
                pieces.add(folded(together));
                together.clear();
            }
            together.add(one);
        }
        if (!together.isEmpty()) {
            pieces.add(folded(together));
        }
    }

    private static int sum(List<Said> all) {
        return all.stream().mapToInt(Said::units).sum();
    }

    private static List<Said> said(List<QuoteText> quotes) {
        var said = new ArrayList<Said>();
        for (QuoteText quote : quotes) {
            List<String> parts = Pieces.cut(quote.words(), LONGEST_PIECE);
            parts.subList(0, parts.size() - 1).forEach(part -> said.add(new Said(part, null)));
            said.add(new Said(parts.getLast(), quote.speaker()));
        }
        return said;
    }

    private static TelegramHtml folded(List<Said> all) {
        return new TelegramHtml().line().folded(inside -> {
            for (Said one : all) {
                one.write(inside.units() == 0 ? inside : inside.line());
            }
        });
    }

    /** A few on one line; of more, each on its own, folded. */
    private void actors(List<TelegramHtml> pieces) {
        List<ActorText> all = story.actors();
        if (all.isEmpty()) {
            return;
        }
        var piece = new TelegramHtml().line().line();
        if (all.size() <= ACTORS_SEEN) {
            pieces.add(piece.text("👤 " + ActorText.line(all, LONGEST_ROLE)));
            return;
        }
        pieces.add(piece.folded(inside -> {
            for (ActorText actor : all) {
                inside.text(inside.units() == 0 ? "👤 " : "\n").text(ActorText.line(List.of(actor), LONGEST_ROLE));
            }
        }));
    }

    /** Each with its link: a dozen in a piece, those behind the first dozen folded. */
    private void sources(List<TelegramHtml> pieces) {
        List<SourceText> all = story.sources();
        List<SourceText> seen = all.subList(0, Math.min(SOURCES_SEEN, all.size()));
        pieces.add(named(
                new TelegramHtml()
                        .text(story.actors().isEmpty() ? "\n\n" : "\n")
                        .text("🗞 " + (all.size() < 2 ? "" : labels.counted(all.size()))),
                seen));
        for (int from = seen.size(); from < all.size(); from += SOURCES_SEEN) {
            List<SourceText> others = all.subList(from, Math.min(from + SOURCES_SEEN, all.size()));
            pieces.add(new TelegramHtml().line().folded(inside -> named(inside, others)));
        }
    }

    private static TelegramHtml named(TelegramHtml html, List<SourceText> sources) {
        String before = "";
        for (SourceText source : sources) {
            html.text(before)
                    .link(CleanText.shortened(source.name(), LONGEST_NAME), source.link())
                    .text(source.after());
            before = ", ";
        }
        return html;
    }
}
