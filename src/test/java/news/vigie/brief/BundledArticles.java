package news.vigie.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import news.vigie.article.Article;
import news.vigie.language.Language;
import news.vigie.language.Span;

/** The articles of the bundled news site as a perfect extraction would give them. */
public final class BundledArticles {
    private static final Map<String, String> OUTLETS = Map.of(
            "aldham-courier", "Aldham Courier",
            "le-cadran", "Le Cadran",
            "northern-wire", "Northern Wire",
            "ouest-matin", "Ouest-Matin",
            "radio-estuaire", "Radio Estuaire",
            "seaboard", "Seaboard News");
    private static final List<String> FRENCH = List.of("le-cadran", "ouest-matin", "radio-estuaire");

    private BundledArticles() {}

    /**
     * An article and where it stands in the site.
     *
     * @param slug the outlet and the file, "seaboard/storm-warning-for-the-coast"
     * @param late printed while the site is already read
     */
    public record Bundled(String slug, Article article, boolean late) {
        /** The outlet's name. */
        public String source() {
            return site(slug);
        }
    }

    /** All of them, by slug. */
    public static List<Bundled> all() {
        return lines("/demo/articles/index.txt").stream()
                .map(slug -> new Bundled(slug, read(slug), source(slug).contains("\nheld: ")))
                .toList();
    }

    /** The lines of a resource that are no comment. */
    static List<String> lines(String path) {
        return text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Article read(String slug) {
        List<String> parts =
                Pattern.compile("\n?---\n").splitAsStream(source(slug)).toList();
        String title = parts.get(1)
                .lines()
                .filter(line -> line.startsWith("title: "))
                .findFirst()
                .orElseThrow()
                .substring("title: ".length());
        boolean french = FRENCH.contains(slug.substring(0, slug.indexOf('/')));
        var text = new StringBuilder();
        var headings = new ArrayList<Span>();
        for (String paragraph : dated(parts.get(2).strip(), french).split("\n\n", -1)) {
            text.append(text.isEmpty() ? "" : "\n\n");
            boolean heading = paragraph.startsWith("## ");
            int start = text.length();
            text.append(heading ? paragraph.substring(3) : paragraph);
            if (heading) {
                headings.add(new Span(start, text.length()));
            }
        }
        Language language = french ? Language.FRENCH : Language.ENGLISH;
        URI url = URI.create("https://news.example/" + slug);
        return new Article(url, title, null, null, language, site(slug), null, text.toString(), headings, null, false);
    }

    private static String site(String slug) {
        return Objects.requireNonNull(OUTLETS.get(slug.substring(0, slug.indexOf('/'))), slug);
    }

    private static String source(String slug) {
        return text("/demo/articles/" + slug + ".md");
    }

    private static String dated(String body, boolean french) {
        return body.replace("{day}", french ? "jeudi" : "Thursday")
                .replace("{tomorrow}", french ? "vendredi" : "Friday")
                .replace("{yesterday}", french ? "mercredi" : "Wednesday");
    }

    private static String text(String path) {
        try (InputStream in = BundledArticles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
