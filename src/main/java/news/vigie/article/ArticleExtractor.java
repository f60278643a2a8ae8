package news.vigie.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.article.body.BodyFinder;
import news.vigie.article.body.Prose;
import news.vigie.article.metadata.Metadata;
import news.vigie.article.metadata.MetadataReader;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
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

    /** The article of the page; where the page is not it ({@code blocked}), the entry's own text if there is one. */
    public Article extract(Page page, Hints hints) {
        Document document = PageReader.read(page);
        PageScan scan = PageScan.of(document);
        Metadata metadata = MetadataReader.read(scan, page.url(), hints.entry());
        Prose body = bodies.find(scan, metadata, hints.select());
        Optional<Blocked> blocked = new Guards(document, metadata, body).blocked();
        Prose fed = blocked.isPresent() || body.length() < MEAGRE ? ofFeed(hints.entry()) : Prose.EMPTY;
        if (blocked.isPresent() ? !fed.isEmpty() : fed.length() > body.length()) {
            return article(metadata, fed, hints, blocked.orElse(null), true);
        }
        Prose shown = blocked.filter(why -> why != Blocked.PAYWALL).isPresent() ? Prose.EMPTY : body;
        return article(metadata, shown, hints, blocked.orElse(null), false);
    }

    private Article article(Metadata metadata, Prose body, Hints hints, @Nullable Blocked blocked, boolean fromFeed) {
        Entry entry = hints.entry();
        String title = titled(
                blocked != null && entry != null && !entry.title().isBlank() ? entry.title() : metadata.title(), body);
        URI link = entry == null ? null : entry.link();
        boolean elsewhere = blocked != null && blocked != Blocked.PAYWALL;
        return new Article(
                elsewhere && link != null ? link : metadata.url(),
                title,
                metadata.byline(),
                metadata.published(),
                language(title + "\n" + body.text(), metadata.language(), hints.language()),
                metadata.site(),
                metadata.image(),
                metadata.section(),
                metadata.keywords(),
                body.text(),
                body.headings(),
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
        Prose body = ofFeed(entry);
        String title = titled(entry.title(), body);
        Instant published = entry.published() != null ? entry.published() : entry.updated();
        return new Article(
                url,
                title,
                entry.author(),
                published,
                language(title + "\n" + body.text(), Language.UNKNOWN, hints.language()),
                null,
                picture(entry).orElse(null),
                body.text(),
                body.headings(),
                null,
                true);
    }

    private static String titled(String title, Prose body) {
        return title.isBlank() ? body.opening() : title;
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
                .orElse(Prose.EMPTY);
    }
}
