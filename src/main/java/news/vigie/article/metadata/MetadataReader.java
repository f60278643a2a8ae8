package news.vigie.article.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.article.byline.Byline;
import news.vigie.article.dateline.Claims;
import news.vigie.article.dateline.Dateline;
import news.vigie.article.dateline.DatelineReader;
import news.vigie.article.page.PageScan;
import news.vigie.article.phrase.ResourceLines;
import news.vigie.feed.Entry;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of its article, and fills from the feed's entry what it does not say. Each field has an order of
 * trust of its own:
 *
 * <ul>
 *   <li>title: a heading that agrees with what is given to others (JSON-LD, Open Graph, the window); then these, without
 *       the site's name; then the entry's ({@link Headline});
 *   <li>byline: people in the data, in marked elements, in lines below the title; then bodies ({@link Byline}); then the
 *       entry's;
 *   <li>site: Open Graph, JSON-LD's publisher, the application's name, the window's title; then the host
 *       ({@link SiteNames});
 *   <li>canonical address: {@code link}, then Open Graph, if it is of this site ({@link Addresses});
 *   <li>language: the root element, Open Graph, meta elements, JSON-LD; what it is worth is for the text to tell;
 *   <li>picture: Open Graph and cards, JSON-LD, microdata, {@code link}; no logo ({@link Picture});
 *   <li>section: meta elements, JSON-LD, the way from the front page ({@link Topics});
 *   <li>keywords: tags of the article, JSON-LD, what is written for search ({@link Topics}).
 * </ul>
 */
public final class MetadataReader {
    /** The meta elements that name authors, the most trusted first. */
    private static final List<String> AUTHORS = ResourceLines.of("meta-authors.txt");

    private static final List<String> OWNERS =
            List.of("publisher", "copyright", "dc.publisher", "dcterms.publisher", "dc.rights", "citation_publisher");

    private final PageScan page;
    private final URI url;
    private final MetaTags metas;
    private final StructuredData data;
    private final SiteNames sites;
    private final Claims claims;

    private MetadataReader(PageScan page, URI url) {
        this.page = page;
        this.url = url;
        this.metas = new MetaTags(page.landmarks().metas());
        String window = page.landmarks().title();
        this.data = new StructuredData(page.landmarks().scripts(), url, window);
        this.claims = DateClaims.of(data, metas);
        this.sites = new SiteNames(url, metas, data, window);
    }

    public static Metadata read(PageScan page, URI url, @Nullable Entry entry) {
        return new MetadataReader(page, url).read(entry);
    }

    private Metadata read(@Nullable Entry entry) {
        List<String> siteNames = sites.all();
        String title = new Headline(page, siteNames)
                .choose(
                        data.headline(),
                        metas.first("og:title", "twitter:title", "dc.title"),
                        entry == null ? "" : entry.title());
        Addresses addresses = new Addresses(url);
        Topics topics = new Topics(metas, data, siteNames, title);
        return new Metadata(
                addresses.canonical(page.landmarks().links(), metas),
                title,
                byline(title, entry).orElse(null),
                dateline(title, entry),
                language(),
                sites.best().orElse(null),
                new Picture(addresses, siteNames)
                        .of(metas, data, page.landmarks().links())
                        .orElse(null),
                new Filing(topics.section().orElse(null), topics.keywords()),
                metas.first("og:description", "description", "twitter:description")
                        .orElse(""),
                data.body(title).orElse(""),
                isDeclared(),
                !data.isLocked()
                        && !metas.first("article:content_tier").orElse("").equals("locked"));
    }

    private boolean isDeclared() {
        return data.isArticle() || !claims.published().isEmpty();
    }

    private Optional<String> byline(String title, @Nullable Entry entry) {
        return new Byline(page, title, owners())
                .of(authors(), data.bodies())
                .or(() -> Optional.ofNullable(entry).map(Entry::author));
    }

    /** The names of those who publish the page: they stand where nobody filled in the author. */
    private List<String> owners() {
        List<String> owners = new ArrayList<>(sites.all());
        OWNERS.forEach(name -> owners.addAll(metas.all(name)));
        return owners;
    }

    private List<List<String>> authors() {
        List<List<String>> said = new ArrayList<>();
        said.add(data.authors());
        AUTHORS.stream().map(metas::all).forEach(said::add);
        return said;
    }

    private Dateline dateline(String title, @Nullable Entry entry) {
        List<String> locales = List.of(
                declared(), metas.first("og:locale").orElse(""), data.language().orElse(""));
        return new DatelineReader(page, url, title, claims, locales).read(entry == null ? null : entry.published());
    }

    private String declared() {
        String tag = page.landmarks().ofRoot("lang");
        return tag.isEmpty() ? page.landmarks().ofRoot("xml:lang") : tag;
    }

    private Language language() {
        return List.of(
                        declared(),
                        metas.first("og:locale").orElse(""),
                        metas.first("content-language", "language", "dc.language")
                                .orElse(""),
                        data.language().orElse(""))
                .stream()
                .map(Language::of)
                .filter(Language::isKnown)
                .findFirst()
                .orElse(Language.UNKNOWN);
    }
}
