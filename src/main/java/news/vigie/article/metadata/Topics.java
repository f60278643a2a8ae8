package news.vigie.article.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Letters;
import news.vigie.article.phrase.ResourceLines;

/** What an article is about, as its site files it: the section and the keywords. */
final class Topics {
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final Pattern APART = Pattern.compile("\\s*[,;|、，]\\s*");
    private static final Set<String> NO_SECTION = Set.copyOf(ResourceLines.of("section-none.txt"));
    private static final String[] SECTIONS = {
        "article:section", "og:article:section", "articlesection", "parsely-section", "cxenseparse:section", "section"
    };
    private static final List<String> KEYWORDS =
            List.of("article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords");

    private final MetaTags metas;
    private final StructuredData data;
    private final Set<String> elsewhere = new HashSet<>();

    /** No section is called as the site is, or as the article. */
    Topics(MetaTags metas, StructuredData data, List<String> siteNames, String title) {
        this.metas = metas;
        this.data = data;
        elsewhere.add(Letters.of(title));
        siteNames.stream().map(Letters::of).forEach(elsewhere::add);
    }

    /** From meta elements, else from JSON-LD, else the last level of the way to the page that is not the page itself. */
    Optional<String> section() {
        return Stream.<Supplier<List<String>>>of(
                        () -> metas.first(SECTIONS).stream().toList(),
                        data::sections,
                        () -> data.levels().reversed())
                .flatMap(source -> source.get().stream()
                        .map(Topics::first)
                        .filter(this::isSection)
                        .limit(1))
                .findFirst();
    }

    /** Systems join all that an article is filed under. */
    private static String first(String sections) {
        int comma = sections.indexOf(',');
        return (comma < 0 ? sections : sections.substring(0, comma)).strip();
    }

    private boolean isSection(String name) {
        return isShort(name) && !NO_SECTION.contains(Bare.of(name)) && !elsewhere.contains(Letters.of(name));
    }

    /** From the first source that has any: JSON-LD goes between what is made for articles and what is made for search. */
    List<String> keywords() {
        List<List<String>> sources =
                new ArrayList<>(KEYWORDS.stream().map(metas::all).toList());
        sources.add(2, data.keywords());
        return sources.stream()
                .map(Topics::keywords)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> keywords(List<String> given) {
        Set<String> met = new HashSet<>();
        return given.stream()
                .flatMap(one -> Arrays.stream(APART.split(one)))
                .map(String::strip)
                .filter(word -> isShort(word) && met.add(Bare.of(word)))
                .limit(MOST)
                .toList();
    }

    private static boolean isShort(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && !name.contains("://")
                && name.chars().anyMatch(Character::isLetter);
    }
}
