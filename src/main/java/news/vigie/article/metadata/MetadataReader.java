package news.vigie.article.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.article.dateline.Dateline;
import news.vigie.article.dateline.DatelineReader;
import news.vigie.article.page.PageScan;
import news.vigie.feed.Entry;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its article, and fills from the feed's entry what it does not say. */
public final class MetadataReader {
    private final PageScan page;
    private final URI url;
    private final MetaTags metas;
    private final StructuredData data;

    private MetadataReader(PageScan page, URI url) {
        this.page = page;
        this.url = url;
        this.metas = new MetaTags(page.landmarks().metas());
        this.data = new StructuredData(page.landmarks().scripts());
    }

    public static Metadata read(PageScan page, URI url, @Nullable Entry entry) {
        return new MetadataReader(page, url).read(entry);
    }

    private Metadata read(@Nullable Entry entry) {
        Addresses addresses = new Addresses(url);
        List<String> siteNames = siteNames();
        String title = new Headline(page, siteNames)
                .choose(
                        data.headline(),
                        metas.first("og:title", "twitter:title", "dc.title"),
                        entry == null ? "" : entry.title());
        Optional<String> byline = new Byline(page, title, siteNames)
                .of(data.authors(), metas)
                .or(() -> Optional.ofNullable(entry).map(Entry::author));
        Optional<URI> image = metas.first(
                        "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")
                .or(data::image)
                .flatMap(addresses::absolute);
        return new Metadata(
                addresses.canonical(page.landmarks().links(), metas),
                title,
                byline.orElse(null),
                dateline(title, entry),
                language(),
                site().orElse(null),
                image.orElse(null),
                metas.first("og:description", "description", "twitter:description")
                        .orElse(""),
                data.body().orElse(""),
                !data.isLocked()
                        && !metas.first("article:content_tier").orElse("").equals("locked"));
    }

    private Dateline dateline(String title, @Nullable Entry entry) {
        List<String> locales = List.of(
                declared(), metas.first("og:locale").orElse(""), data.language().orElse(""));
        return new DatelineReader(page, url, title, DateClaims.of(data, metas), locales)
                .read(entry == null ? null : entry.published());
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

    private Optional<String> site() {
        return metas.first("og:site_name")
                .or(data::publisher)
                .or(() -> metas.first("application-name", "apple-mobile-web-app-title"))
                .or(() -> Optional.ofNullable(url.getHost()).map(host -> host.replaceFirst("^www\\.", "")));
    }

    private List<String> siteNames() {
        List<String> names = new ArrayList<>();
        metas.first("og:site_name").ifPresent(names::add);
        data.publisher().ifPresent(names::add);
        metas.first("application-name").ifPresent(names::add);
        Optional.ofNullable(url.getHost())
                .map(host -> host.replaceFirst("^www\\.", ""))
                .ifPresent(host -> {
                    names.add(host);
                    String[] labels = host.split("\\.", -1);
                    names.add(labels[Math.max(0, labels.length - 2)]);
                    names.add(labels[0]);
                });
        return names;
    }
}
