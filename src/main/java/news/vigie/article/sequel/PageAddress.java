package news.vigie.article.sequel;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.phrase.Bare;
import news.vigie.feed.watch.LinkKey;

/**
 * The address of an article's first page, and what those of its further pages look like: the same, but for a page number
 * as a parameter or behind the path. Whatever else a link says, an address that is not so is another article's: most
 * {@code rel=next} lead to the next post of a blog.
 */
public final class PageAddress {
    /** Parameters that number pages of the text; those of comments and lists have longer names. */
    private static final Set<String> PARAMETERS =
            Set.of("page", "p", "pg", "pag", "seite", "pagina", "sida", "strona", "pageno", "page_no", "pagenumber");

    private static final Pattern EXTENSION = Pattern.compile("\\.(?:s?html?|xhtml|php|aspx?|jsp)$");

    /** What a path has more than that of the first page: a mark, perhaps the word "page", the number. */
    private static final Pattern BEHIND =
            Pattern.compile("([/,_-]{1,2})((?:page|seite|pagina|sida|strona|p)[/,=_-]?)?([1-9]\\d?)$");

    /** "(1/5)", "épisode 1", "Teil 1": of a series, unless it is "page 1" or "Seite 1 von 3". */
    private static final Pattern FIRST_PART =
            Pattern.compile("(?<![\\d.,:])(?<!(?:page|seite|pagina|sida|strona) )1(?![.,:]?\\d)");

    private final URI url;
    private final String path;
    private final String extension;
    private final Set<String> parameters;
    private final boolean episode;

    /**
     * The address of that first page.
     *
     * @param titles what the page, or whoever led to it, calls the article
     */
    public PageAddress(URI url, String... titles) {
        this.url = url;
        this.episode = Stream.of(titles)
                .map(Bare::of)
                .anyMatch(title -> FIRST_PART.matcher(title).find());
        String whole = path(url);
        Matcher end = EXTENSION.matcher(whole);
        this.extension = end.find() ? end.group() : "";
        this.path = withoutOne(whole.substring(0, whole.length() - extension.length()));
        this.parameters = parameters(url);
        parameters.removeIf(parameter -> isNumber(parameter, 1));
    }

    /** Whether it may be that page's. */
    public boolean isPage(URI address, int number) {
        return isNumbered(address, number) != Form.NONE;
    }

    /** The same without a look at what the link says: a hyphen and a number end many an address of another article. */
    boolean isSurelyPage(URI address, int number) {
        return isNumbered(address, number) == Form.SURE;
    }

    /** Whether it begins as the first page's, and is not that. */
    boolean isBeside(URI address) {
        return isOfSite(address)
                && path(address).startsWith(path)
                && !LinkKey.of(address).equals(LinkKey.of(url));
    }

    /** Whether both are of one host. */
    public boolean isOfSite(URI address) {
        return host(address).equals(host(url)) && address.getPort() == url.getPort();
    }

    private enum Form {
        NONE,
        LIKELY,
        SURE
    }

    private Form isNumbered(URI address, int number) {
        if (!isOfSite(address) || LinkKey.isHome(url) || isOfAnswers(address)) {
            return Form.NONE;
        }
        Set<String> given = parameters(address);
        String there = path(address);
        if (there.equals(path + extension)) {
            return given.removeIf(parameter -> isNumber(parameter, number)) && given.equals(parameters)
                    ? Form.SURE
                    : Form.NONE;
        }
        return given.equals(parameters) && there.startsWith(path)
                ? behind(there.substring(path.length()), number)
                : Form.NONE;
    }

    /** The file's ending stays where it is, or comes after the number. */
    private Form behind(String rest, int number) {
        String bare = rest.startsWith(extension)
                ? rest.substring(extension.length())
                : rest.endsWith(extension) ? rest.substring(0, rest.length() - extension.length()) : "";
        Matcher found = BEHIND.matcher(bare);
        if (!found.matches() || Integer.parseInt(found.group(3)) != number) {
            return Form.NONE;
        }
        boolean bareNumber = found.group(1).startsWith("-") && found.group(2) == null;
        return !bareNumber ? Form.SURE : episode ? Form.NONE : Form.LIKELY;
    }

    private static boolean isOfAnswers(URI address) {
        return Objects.requireNonNullElse(address.getRawFragment(), "")
                .toLowerCase(Locale.ROOT)
                .contains("comment");
    }

    private static boolean isNumber(String parameter, int number) {
        int equals = parameter.indexOf('=');
        return equals > 0
                && PARAMETERS.contains(parameter.substring(0, equals).toLowerCase(Locale.ROOT))
                && parameter.substring(equals + 1).equals(Integer.toString(number));
    }

    /** The first part of a series stays what it is: the address with the next number is the second part's. */
    private String withoutOne(String whole) {
        Matcher end = BEHIND.matcher(whole);
        boolean first = end.find() && end.group(3).equals("1");
        return first && (end.group(2) != null || !episode) ? whole.substring(0, end.start()) : whole;
    }

    private static String path(URI address) {
        String key = LinkKey.of(address);
        int query = key.indexOf('?');
        int slash = key.indexOf('/');
        return slash < 0 ? "" : key.substring(slash, query < 0 ? key.length() : Math.max(slash, query));
    }

    private static Set<String> parameters(URI address) {
        String key = LinkKey.of(address);
        int query = key.indexOf('?');
        return query < 0
                ? new HashSet<>()
                : new HashSet<>(Arrays.asList(key.substring(query + 1).split("&", -1)));
    }

    private static String host(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
