package news.vigie.article.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.article.dateline.Claims;

/** Gathers what a page's data say of its dates. */
final class DateClaims {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "article:published",
            "article.published",
            "datepublished",
            "date.published",
            "date_published",
            "published",
            "published_at",
            "published_on",
            "published_date",
            "published-date",
            "published_time",
            "publication_date",
            "publication-date",
            "publicationdate",
            "article:publicationdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "bt:pubdate",
            "og:pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "originalpublicationdate",
            "rnews:datepublished",
            "article:post_date",
            "dateposted");

    private static final List<String> CREATED = List.of(
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "displaydate",
            "article.created",
            "datecreated",
            "created",
            "date");

    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "article:modified",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "revised");

    private DateClaims() {}

    static Claims of(StructuredData data, MetaTags metas) {
        return new Claims(
                claims(data.published(), metas, PUBLISHED),
                claims(data.created(), metas, CREATED),
                claims(data.modified(), metas, UPDATED));
    }

    private static List<String> claims(Optional<String> structured, MetaTags metas, List<String> names) {
        List<String> one = names.stream().filter(name -> isOne(metas, name)).toList();
        Stream<String> tags = (one.isEmpty() ? names : one).stream().flatMap(name -> metas.all(name).stream().limit(1));
        return Stream.concat(structured.stream(), tags).toList();
    }

    /** Where a page says several things by one name, they are of several articles. */
    private static boolean isOne(MetaTags metas, String name) {
        return metas.all(name).stream().distinct().count() == 1;
    }
}
