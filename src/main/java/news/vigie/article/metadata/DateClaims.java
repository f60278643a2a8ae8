package news.vigie.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Where a page says several things by one name, they are of several articles: the other names are believed. */
    private static List<String> claims(Optional<String> structured, MetaTags metas, List<String> names) {
        List<String> claims = new ArrayList<>(2);
        List<String> doubtful = new ArrayList<>(0);
        structured.ifPresent(claims::add);
        for (String name : names) {
            List<String> said = metas.all(name);
            if (!said.isEmpty()) {
                boolean one = said.stream().allMatch(said.get(0)::equals);
                (one ? claims : doubtful).add(said.get(0));
            }
        }
        return claims.isEmpty() ? doubtful : claims;
    }
}
