package news.vigie.telegram.taste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.vigie.chat.Questions;
import news.vigie.digest.Address;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Texts;

/** What a chat follows and mutes, with a button for each that takes it back. */
public final class TastePages {
    static final String WORD = "taste";

    private static final int ON_A_PAGE = 10;

    private final TasteBook book;
    private final Questions questions;

    public TastePages(TasteBook book, Questions questions) {
        this.book = book;
        this.questions = questions;
    }

    RenderedPost list(Address place, int page, Texts texts) {
        if (book.entries(place).isEmpty()) {
            return RenderedPost.of(texts.html("taste.none"));
        }
        String html = texts.html("taste.head") + "\n"
                + shown(place, page).stream()
                        .map(entry -> line(place, entry, texts))
                        .collect(Collectors.joining("\n"))
                + "\n\n" + texts.html("settings.tastes");
        String word = WORD + ":-";
        return new RenderedPost(
                html, rows(place, page, code -> word + code + ":" + page, to -> WORD + ":@" + to), null);
    }

    private String line(Address place, String entry, Texts texts) {
        return texts.html(book.isFollowed(place, entry) ? "taste.followed" : "taste.muted", Entry.shown(entry));
    }

    /** Those of a page; of one that is not there any more, the last. */
    private List<String> shown(Address place, int page) {
        List<String> all = book.entries(place);
        int from = first(page, all.size());
        return all.subList(from, Math.min(all.size(), from + ON_A_PAGE));
    }

    private static int first(int page, int all) {
        return Math.max(0, Math.min(page, (all - 1) / ON_A_PAGE)) * ON_A_PAGE;
    }

    /** There is no room for it: which one may go? */
    RenderedPost full(Address place, Wanted wanted, int page, Texts texts) {
        String html = texts.html("taste.full", TasteBook.MOST, Entry.shown(wanted.entry()));
        String word = WORD + (wanted.follow() ? ":f" : ":m") + questions.keep(wanted.entry(), wanted.at());
        return new RenderedPost(
                html, rows(place, page, code -> word + ":" + code + ":" + page, to -> word + ":@" + to), null);
    }

    /** What is to be followed or muted as soon as there is room. */
    record Wanted(String entry, boolean follow, Instant at) {}

    /**
     * A button for each entry of a page, and those that leaf.
     *
     * @param data of a button, of the code of its entry
     * @param leaf data of a button that turns to a page
     */
    public List<List<Button>> rows(Address place, int page, UnaryOperator<String> data, IntFunction<String> leaf) {
        int all = book.entries(place).size();
        int from = first(page, all);
        var rows = new ArrayList<List<Button>>();
        for (String entry : shown(place, page)) {
            String mark = book.isFollowed(place, entry) ? "✕ + " : "✕ − ";
            rows.add(List.of(TasteKeys.key(mark + Entry.shown(entry), data.apply(Code.of(entry)))));
        }
        var turns = new ArrayList<Button>();
        if (from > 0) {
            turns.add(TasteKeys.key("◀", leaf.apply(from / ON_A_PAGE - 1)));
        }
        if (from + ON_A_PAGE < all) {
            turns.add(TasteKeys.key("▶", leaf.apply(from / ON_A_PAGE + 1)));
        }
        if (!turns.isEmpty()) {
            rows.add(turns);
        }
        return rows;
    }
}
