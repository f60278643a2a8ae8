package news.vigie.telegram.taste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.taste.TastePages.Wanted;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** Does what was typed behind {@code /follow} and {@code /mute}, or in the settings, and says what became of it. */
public final class TasteTyped {
    private final TasteBook book;
    private final TastePages pages;

    TasteTyped(TasteBook book, TastePages pages) {
        this.book = book;
        this.pages = pages;
    }

    public static TasteTyped of(Desks desks) {
        var book = new TasteBook(desks.chats());
        return new TasteTyped(book, new TastePages(book, desks.reading().questions()));
    }

    /** With nothing typed, what there is. Never empty. */
    public List<RenderedPost> answer(Address place, boolean follow, String typed, Texts texts, Instant now) {
        List<Entry> entries = Entry.read(typed);
        if (entries.isEmpty()) {
            return List.of(pages.list(place, 0, texts));
        }
        var said = new ArrayList<String>();
        var taken = new ArrayList<String>();
        var left = new ArrayList<RenderedPost>();
        for (Entry entry : entries) {
            if (entry.isBack()) {
                String key = book.drop(place, entry.text()) ? "taste.back" : "taste.unknown";
                said.add(texts.html(key, Entry.shown(entry.text())));
                continue;
            }
            TasteBook.Outcome outcome = book.take(place, follow, entry.text(), now);
            if (outcome instanceof TasteBook.Outcome.Full) {
                left.add(pages.full(place, new Wanted(entry.text(), follow, now), 0, texts));
                break;
            }
            if (outcome instanceof TasteBook.Outcome.Refused refused) {
                said.add(Html.escape(refused.told(texts)));
            } else {
                taken.add(Entry.shown(entry.text()));
            }
        }
        if (!taken.isEmpty()) {
            said.addFirst(noted(follow, taken, texts));
        }
        return Stream.concat(pages(said).stream(), left.stream()).toList();
    }

    private static String noted(boolean follow, List<String> taken, Texts texts) {
        String key = follow ? "taste.follow" : "taste.mute";
        return taken.size() == 1
                ? texts.html(key, taken.getFirst())
                : texts.html(key + ".several", String.join(", ", taken), taken.getFirst());
    }

    private static List<RenderedPost> pages(List<String> said) {
        return said.isEmpty()
                ? List.of()
                : Reply.ofLines(said.getFirst(), said.subList(1, said.size())).posts();
    }
}
