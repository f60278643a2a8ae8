package news.vigie.article.metadata;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.PageScan;
import org.jsoup.nodes.Element;

/** When an article was published, by the first source that tells, the most trusted first. */
final class PublicationDate {
    private static final String[] METAS = {
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "date.published",
        "published_at",
        "publication_date",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "dc.date.created",
        "sailthru.date",
        "parsely-pub-date",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "citation_date",
        "article.published",
        "originalpublicationdate",
        "displaydate",
        "rnews:datepublished",
        "og:pubdate",
        "article:post_date",
        "datecreated",
        "created",
        "date"
    };

    private static final String MARKED =
            "[itemprop=datePublished], [itemprop=dateCreated], [property=datePublished], abbr.published, "
                    + "time[pubdate], time.published, time.entry-date, time[class*=publish], time[class*=posted]";
    private static final String SHOWN =
            "[class*=publi][class*=date], [class*=post-date], [class*=entry-date], [class*=date-posted], [class*=article-date], "
                    + "[class*=postdate], [class*=pub-date], [class*=pubdate], [class*=timestamp], [class*=dateline], [class*=published], [id*=date], [class*=date], [class*=byline], [class*=meta], [class*=posted], [class*=datum], [class*=info]";

    private static final Pattern IN_PATH =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_.-]?([01]\\d|\\d)[/_.-]?([0-3]\\d)(?=[/_.-]|$)");
    private static final Pattern SCRIPTED = Pattern.compile(
            "\"(?:datePublished|publishedAt|published_at|publishDate|pubDate|date_published|publicationDate|dateCreated)\"\\s*:\\s*\"([^\"]{8,40})\"");

    private static final int LONGEST_SHOWN = 300;
    private static final int READ = 6_000;

    private final PageScan page;
    private final URI url;
    private final MetaTags metas;
    private final StructuredData data;
    private final DateReader reader;

    PublicationDate(PageScan page, URI url, MetaTags metas, StructuredData data, DateReader reader) {
        this.page = page;
        this.url = url;
        this.metas = metas;
        this.data = data;
        this.reader = reader;
    }

    Optional<WrittenDate> find() {
        return firstOf(List.of(
                () -> data.published().flatMap(reader::read),
                this::ofMetas,
                () -> ofElements(MARKED),
                this::ofAddress,
                () -> ofElements("article time, time[datetime], time"),
                () -> ofElements(SHOWN),
                this::ofText,
                this::ofScripts,
                () -> data.modified().flatMap(reader::read),
                () -> metas.first("article:modified_time", "og:updated_time", "last-modified", "datemodified")
                        .flatMap(reader::read)));
    }

    private static Optional<WrittenDate> firstOf(List<Supplier<Optional<WrittenDate>>> sources) {
        return sources.stream().flatMap(source -> source.get().stream()).findFirst();
    }

    private Optional<WrittenDate> ofMetas() {
        for (String name : METAS) {
            Optional<WrittenDate> date = metas.first(name).flatMap(reader::read);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> ofElements(String selector) {
        int seen = 0;
        for (Element element : page.page().select(selector)) {
            if (seen++ > 60) {
                break;
            }
            Optional<WrittenDate> date = ofElement(element);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> ofElement(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<WrittenDate> date = reader.read(element.attr(attribute));
            if (date.isPresent()) {
                return date;
            }
        }
        String text = element.text();
        return text.length() <= LONGEST_SHOWN ? reader.read(text) : Optional.empty();
    }

    private Optional<WrittenDate> ofAddress() {
        Matcher found = IN_PATH.matcher(String.valueOf(url.getPath()));
        return found.find()
                ? reader.read("%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }

    private Optional<WrittenDate> ofText() {
        String text = page.shown(READ);
        for (int from = 0; from < Math.min(text.length(), READ); from += 200) {
            Optional<WrittenDate> date = reader.read(text.substring(from, Math.min(text.length(), from + 240)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> ofScripts() {
        for (Element script : page.landmarks().scripts()) {
            Matcher found = SCRIPTED.matcher(script.data());
            if (found.find()) {
                return reader.read(found.group(1));
            }
        }
        return Optional.empty();
    }
}
