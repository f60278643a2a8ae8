package news.vigie.article.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The people who wrote an article, by their names alone. */
final class Byline {
    private static final int LONGEST = 60;
    private static final int MOST = 12;

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:posted|written|story|words|text|texte|published|reported|review|reviewed|propos recueillis|article|redigé|rédigé|publié)\\s+)?"
                    + "(?:by|par|von|di|de|por|door|av|af|autor(?:in)?|author|auteure?|автор)\\b\\s*[:\\-]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s*[|•·/–—(@]|\\s+-\\s|\\s+(?:le|on|the|am|il)\\s+\\d|\\s*\\d{1,2}[./:h]|,?\\s+\\d{1,2}\\s|\\s+(?:publi|posted|updated|mis à jour)|\\s+(?:for|pour)\\s+\\p{Lu}|,\\s*(?:the\\s+)?associated).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|,|\\||\\s&\\s|\\s(?:and|et|und|y|e|with|avec)\\s)\\s*");

    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "editor",
            "editors",
            "staff",
            "webmaster",
            "author",
            "autor",
            "auteur",
            "redaktion",
            "redaction",
            "rédaction",
            "la rédaction",
            "la redaction",
            "guest",
            "unknown",
            "anonymous",
            "null",
            "undefined",
            "wordpress",
            "user",
            "root",
            "by",
            "par",
            "die redaktion",
            "view all posts",
            "about",
            "follow",
            "share");

    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline a, "
                    + ".byline-name, .author-name, .author__name, .byline__name, .authorname, .article-author, .post-author a, "
                    + ".entry-author a, .byline, .author a, .author, .auteur, .signature, .autor, .article__author, .c-byline__author, .author-link, [class*=byline], [class*=author-name], [class*=authorName]";

    private Byline() {}

    static Optional<String> of(List<String> structured, MetaTags metas, Document page, List<String> siteNames) {
        return join(structured, siteNames)
                .or(() -> join(metas.all("author"), siteNames))
                .or(() -> join(
                        metas.first(
                                        "article:author",
                                        "dc.creator",
                                        "dcterms.creator",
                                        "parsely-author",
                                        "sailthru.author",
                                        "byl",
                                        "citation_author",
                                        "og:article:author",
                                        "article.author",
                                        "cxenseparse:author",
                                        "twitter:data1")
                                .map(List::of)
                                .orElse(List.of()),
                        siteNames))
                .or(() -> ofPage(page, siteNames));
    }

    private static Optional<String> ofPage(Document page, List<String> siteNames) {
        int seen = 0;
        for (Element marked : page.select(MARKED)) {
            String text = marked.text();
            if (seen++ > 20) {
                break;
            }
            if (text.length() < 3 * LONGEST) {
                Optional<String> byline = join(List.of(text), siteNames);
                if (byline.isPresent()) {
                    return byline;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> join(List<String> given, List<String> siteNames) {
        Set<String> people = new LinkedHashSet<>();
        for (String one : given) {
            for (String part : BETWEEN.split(BEFORE.matcher(one.strip()).replaceFirst(""))) {
                String name = name(part);
                if (isName(name, siteNames) && people.size() < MOST) {
                    people.add(name);
                }
            }
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", people));
    }

    private static String name(String part) {
        String bare =
                AFTER.matcher(BEFORE.matcher(part.strip()).replaceFirst("")).replaceFirst("");
        return bare.replaceAll("[\\s\\u00ad\\u200b]+", " ").strip();
    }

    private static boolean isName(String name, List<String> siteNames) {
        String small = name.toLowerCase(Locale.ROOT);
        return name.length() > 2
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && !small.contains("://")
                && !small.contains("www.")
                && !NOBODY.contains(small)
                && name.chars().noneMatch(Character::isDigit)
                && siteNames.stream().noneMatch(site -> Headline.letters(site).equals(Headline.letters(name)));
    }
}
