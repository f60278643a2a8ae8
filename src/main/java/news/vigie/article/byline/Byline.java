package news.vigie.article.byline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.vigie.article.page.PageScan;

/**
 * The people who wrote an article, by their names alone. The order of trust:
 *
 * <ol>
 *   <li>a person in the data that the page gives to machines (JSON-LD, meta elements);
 *   <li>a person in an element that is marked as the author's, beside the article and not beside a comment or a teaser;
 *   <li>a person after "by", in a line below the title, or in the only line of the page that says no more;
 *   <li>a person in a dated line next to the title;
 *   <li>who is no person by the look of the name: an agency, a user's name, a team; in the data, then in the marks;
 *   <li>the site itself, where the data name it.
 * </ol>
 *
 * <p>A person in the page goes before a body in the data, as systems sign with the site where nobody filled the field.
 */
public final class Byline {
    private static final int MOST = 12;
    private static final int LONGEST = 720;
    private static final int LONGEST_BODY = 100;

    private final PageScan page;
    private final String title;
    private final Persons persons;

    /** @param siteNames how the site calls itself: it signs last */
    public Byline(PageScan page, String title, List<String> siteNames) {
        this.page = page;
        this.title = title;
        this.persons = new Persons(siteNames);
    }

    /**
     * The names, apart by commas.
     *
     * @param data what is said of the authors, the most trusted list first; one string may name several
     * @param bodies who is named in their place: no person, or not surely the author
     */
    public Optional<String> of(List<List<String>> data, List<String> bodies) {
        List<String> people = join(data, each(persons::isPerson));
        return people.isEmpty() ? ofPage(data, bodies) : Optional.of(joined(people));
    }

    private Optional<String> ofPage(List<List<String>> data, List<String> bodies) {
        Setting setting = new Setting(page, title);
        AuthorMarks marks = new AuthorMarks(page, setting, persons);
        SignedLines lines = new SignedLines(setting, persons);
        List<List<String>> all = new ArrayList<>(data);
        all.add(bodies);
        return first(List.of(
                marks::people,
                () -> join(data, this::words),
                () -> join(List.of(bodies), each(persons::isPerson)),
                lines::signed,
                lines::dated,
                () -> join(all, each(Persons::isPersonal)),
                () -> join(all, given -> persons.isSite(given) ? List.of() : whole(given)),
                marks::anybody,
                () -> join(all, Byline::whole)));
    }

    private static Optional<String> first(List<Supplier<List<String>>> sources) {
        return sources.stream()
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .map(Byline::joined)
                .findFirst();
    }

    private static String joined(List<String> names) {
        return names.stream().limit(MOST).map(NameForm::inSmallLetters).collect(Collectors.joining(", "));
    }

    private static List<String> join(List<List<String>> data, Function<String, List<String>> names) {
        for (List<String> given : data) {
            Set<String> all = new LinkedHashSet<>();
            given.forEach(one ->
                    all.addAll(names.apply(Names.plain(one.substring(0, Math.min(one.length(), LONGEST))))));
            if (!all.isEmpty()) {
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** What stands beside a person's name is a degree, a function, an employer. */
    private static Function<String, List<String>> each(Predicate<String> wanted) {
        return given -> Names.isBody(given)
                ? List.of()
                : Names.split(given).stream().filter(wanted).toList();
    }

    /** Those who are known by one word each; a body's name is more. */
    private List<String> words(String given) {
        List<String> parts = Names.split(given);
        return parts.stream().allMatch(persons::isWord) ? parts : List.of();
    }

    /** Names of bodies hold commas and "and" themselves. */
    private static List<String> whole(String given) {
        List<String> parts = Names.split(given);
        List<String> names = parts.stream().filter(Persons::isName).toList();
        return names.size() == parts.size() && names.size() > 1 && given.length() <= LONGEST_BODY
                ? List.of(given.strip())
                : names;
    }
}
