package news.vigie.article;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import news.vigie.article.Extraction.Selected;
import news.vigie.article.sequel.PageAddress;
import news.vigie.article.sequel.Pages;
import org.jspecify.annotations.Nullable;

/**
 * An article that may stand on several pages: what was read so far, and which page is wanted next. Whoever has it
 * fetches that page and says what became of it, until no more is wanted. What is refused ends it, and what was had
 * stays.
 */
public final class Serial {
    /** Longer ones were not seen; what claims to be is a list, or a trap for robots. */
    public static final int MOST_PAGES = 10;

    /** In characters, some forty thousand words: longer than any article, and than a digest can tell. */
    private static final int MOST_TEXT = 250_000;

    /** In characters. A page that says less may be only the frame of what its AMP form says. */
    private static final int MEAGRE = 250;

    private final Extraction first;
    private final PageAddress address;
    private final Article article;
    private final int pages;
    private final @Nullable Wanted wanted;

    private Serial(Extraction first, PageAddress address, Article article, int pages, @Nullable Wanted wanted) {
        this.first = first;
        this.address = address;
        this.article = article;
        this.pages = pages;
        this.wanted = wanted;
    }

    /** Begins with the page that the article's address leads to. */
    public static Serial begin(Extraction first) {
        var serial = new Serial(
                first,
                new PageAddress(first.url(), first.title(), first.article().title()),
                first.article(),
                1,
                null);
        Optional<URI> amp = isFrame(first) ? first.links().amp() : Optional.empty();
        return amp.map(there -> serial.wanting(Wanted.Form.AMP, there)).orElseGet(serial::afterAmp);
    }

    private static boolean isFrame(Extraction page) {
        Article article = page.article();
        boolean meagre = article.text().length() < MEAGRE && page.selected() != Selected.FOUND;
        return meagre || article.blocked() != null || article.fromFeed();
    }

    /** The page to be fetched; empty: this is all. */
    public Optional<Wanted> wanted() {
        return Optional.ofNullable(wanted);
    }

    /** As far as it was read. */
    public Article article() {
        return article;
    }

    /** With the page that was wanted. */
    public Serial with(Extraction page) {
        return switch (form()) {
            case AMP -> instead(page, this::isMoreThanTheFrame).orElseGet(this::afterAmp);
            case WHOLE -> instead(page, this::isAllOfIt).orElseGet(this::afterWhole);
            case PAGE -> append(page).orElseGet(this::ended);
        };
    }

    /** Without it: it could not be had. */
    public Serial without() {
        return switch (form()) {
            case AMP -> afterAmp();
            case WHOLE -> afterWhole();
            case PAGE -> ended();
        };
    }

    private Wanted.Form form() {
        if (wanted == null) {
            throw new IllegalStateException("No page is wanted any more of " + article.url());
        }
        return wanted.form();
    }

    private Serial wanting(Wanted.Form form, URI there) {
        return new Serial(first, address, article, pages, new Wanted(there, form));
    }

    private Serial ended() {
        return new Serial(first, address, article, pages, null);
    }

    private Serial afterAmp() {
        return article.blocked() != null || article.fromFeed()
                ? ended()
                : first.links()
                        .page(2, address)
                        .flatMap(second -> first.links().whole(address))
                        .map(there -> wanting(Wanted.Form.WHOLE, there))
                        .orElseGet(this::afterWhole);
    }

    private Serial afterWhole() {
        return next(first);
    }

    private Serial next(Extraction page) {
        return pages >= MOST_PAGES || article.text().length() >= MOST_TEXT
                ? ended()
                : page.links()
                        .page(pages + 1, address)
                        .map(there -> wanting(Wanted.Form.PAGE, there))
                        .orElseGet(this::ended);
    }

    /** The address stays the one by which the article is known; the text stays the one that an admin chose. */
    private Optional<Serial> instead(Extraction page, Predicate<Extraction> isBetter) {
        boolean readable = page.article().blocked() == null && !page.article().fromFeed();
        boolean chosen = first.selected() != Selected.FOUND || page.selected() == Selected.FOUND;
        return readable && chosen && isBetter.test(page)
                ? Optional.of(new Serial(first, address, page.article().at(article.url()), pages, null))
                : Optional.empty();
    }

    private boolean isMoreThanTheFrame(Extraction amp) {
        return SamePiece.is(first, amp)
                && amp.article().text().length() * 4L >= article.text().length() * 5L
                && !amp.article().text().isBlank();
    }

    private boolean isAllOfIt(Extraction whole) {
        return address.isOfSite(whole.url())
                && SamePiece.is(first, whole)
                && whole.article().text().length() > article.text().length();
    }

    private Optional<Serial> append(Extraction page) {
        Article further = page.article();
        boolean follows =
                address.isPage(page.url(), pages + 1) && further.blocked() == null && SamePiece.is(first, page);
        return follows
                ? Pages.join(article.body(), further.body())
                        .map(all -> new Serial(first, address, article.withText(all), pages + 1, null).next(page))
                : Optional.empty();
    }
}
