package news.vigie.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.article.Extraction.Selected;
import news.vigie.article.body.BodyFinder;
import news.vigie.article.body.Prose;
import news.vigie.article.body.Title;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.metadata.MetadataReader;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import news.vigie.article.sequel.PageLinks;
import news.vigie.feed.Enclosure;
import news.vigie.feed.Entry;
import news.vigie.http.Page;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of a page. Whatever the page is, the answer is an article, though perhaps one without a text.
 */
public final class ArticleExtractor {
    /** In characters. Below it the feed's own text is taken if it says more. */
    private static final int MEAGRE = 250;

    /** In characters. No article is longer; what is was never meant to be read. */
    private static final int LONGEST_TEXT = 400_000;

    private static final int LONGEST_NAMES = 200;

    private final LanguageVote languages;
    private final BodyFinder bodies = new BodyFinder();

    public ArticleExtractor() {
        this(new LanguageGuesser());
    }

    public ArticleExtractor(LanguageGuesser guesser) {
        this(guesser::guess);
    }

    ArticleExtractor(LanguageVote languages) {
        this.languages = languages;
    }

    /**
     * The article of the page; where the page is not it ({@code blocked}), the entry's own text if there is one. Of the
     * beginning that a wall leaves and of the entry's text the longer one is taken.
     */
    public Article extract(Page page, Hints hints) {
        Document document = PageReader.read(page);
        PageScan scan = PageScan.of(document);
        Metadata metadata = MetadataReader.read(scan, page.url(), hints.entry());
        return article(scan, metadata, hints, SelectRule.in(document, hints));
    }

    /** The same, and what the page says of where more of the article stands. */
    public Extraction read(Page page, Hints hints) {
        Document document = PageReader.read(page);
        Selected selected = SelectRule.in(document, hints);
        PageScan scan = PageScan.of(document);
        Metadata metadata = MetadataReader.read(scan, page.url(), hints.entry());
        Article article = article(scan, metadata, hints, selected);
        var links = PageLinks.of(scan.landmarks(), page.url());
        return new Extraction(article, metadata.title(), page.url(), links, selected);
    }

    private Article article(PageScan page, Metadata metadata, Hints hints, Selected selected) {
        Prose body = bodies.find(page, metadata, hints.select()).within(LONGEST_TEXT);
        Blocked blocked = Guards.blocked(page, metadata, body, announced(hints)).orElse(null);
        Prose shown = blocked == null || blocked == Blocked.PAYWALL ? body : Prose.EMPTY;
        boolean meagre = body.length() < MEAGRE && selected != Selected.FOUND;
        Prose fed = blocked != null || meagre ? ofFeed(hints.entry()) : Prose.EMPTY;
        boolean fromFeed = fed.length() > shown.length();
        return article(metadata, fromFeed ? fed : shown, hints, blocked, fromFeed);
    }

    private Article article(Metadata metadata, Prose body, Hints hints, @Nullable Blocked blocked, boolean fromFeed) {
        Entry entry = blocked == null ? null : hints.entry();
        if (entry != null && (blocked == Blocked.CONSENT || blocked == Blocked.ERROR)) {
            return ofEntry(entry, body, Objects.requireNonNullElse(entry.link(), metadata.url()), hints, blocked);
        }
        URI link = entry == null || blocked == Blocked.PAYWALL ? null : entry.link();
        String title = Title.of(entry == null || entry.title().isBlank() ? metadata.title() : entry.title(), body);
        return new Article(
                Objects.requireNonNullElse(link, metadata.url()),
                title,
                bounded(metadata.byline()),
                metadata.dateline(),
                language(title + "\n" + body.text(), metadata.language(), hints.language()),
                bounded(metadata.site()),
                metadata.image(),
                metadata.filing(),
                body.text(),
                body.headings(),
                body.standfirst(),
                blocked,
                fromFeed);
    }

    /**
     * What page and feed agree on is believed; else the text itself is asked, with what they say as the likely answers.
     */
    private Language language(String text, Language declared, @Nullable Language ofFeed) {
        if (declared.isKnown() && (ofFeed == null || declared.equals(ofFeed))) {
            return declared;
        }
        List<Language> likely = Stream.of(declared, ofFeed == null ? Language.UNKNOWN : ofFeed)
                .filter(Language::isKnown)
                .toList();
        Language guessed = languages.guess(text, likely);
        return guessed.isKnown() || likely.isEmpty() ? guessed : likely.get(0);
    }

    /** The article as far as the feed's entry gives it. */
    public Article ofEntry(Entry entry, URI url, Hints hints) {
        return ofEntry(entry, ofFeed(entry), url, hints, null);
    }

    /** What a notice says of itself is not the article's. */
    private Article ofEntry(Entry entry, Prose body, URI url, Hints hints, @Nullable Blocked blocked) {
        String title = Title.of(entry.title(), body);
        Instant published = entry.published() != null ? entry.published() : entry.updated();
        return new Article(
                url,
                title,
                bounded(entry.author()),
                published,
                language(title + "\n" + body.text(), Language.UNKNOWN, hints.language()),
                null,
                picture(entry).orElse(null),
                body.text(),
                body.headings(),
                blocked,
                blocked == null || !body.isEmpty());
    }

    private static String announced(Hints hints) {
        return hints.entry() == null ? "" : hints.entry().title();
    }

    private static @Nullable String bounded(@Nullable String names) {
        return names == null ? null : Prose.shortened(names, LONGEST_NAMES);
    }

    private static Optional<URI> picture(Entry entry) {
        return entry.enclosures().stream()
                .filter(file -> file.type() != null && file.type().startsWith("image/"))
                .map(Enclosure::url)
                .findFirst();
    }

    private Prose ofFeed(@Nullable Entry entry) {
        if (entry == null) {
            return Prose.EMPTY;
        }
        return Stream.of(entry.content(), entry.summary())
                .filter(Objects::nonNull)
                .map(html -> bodies.whole(PageReader.tree(html, ""), entry.title()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(Prose.EMPTY)
                .within(LONGEST_TEXT);
    }
}
