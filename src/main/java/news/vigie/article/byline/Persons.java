package news.vigie.article.byline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Letters;
import news.vigie.article.phrase.ResourceLines;

/** Tells names of people from other names and other words, on one site. */
final class Persons {
    private static final int LONGEST = 60;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands between a site's name and its subtitle or its short form. */
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)copyright|\\(c\\)|©|\\b(?:19|20)\\d\\d\\b|all rights reserved");

    private static final Pattern APART = Pattern.compile("\\s+[-–—|:·•/]\\s+|[|(),]");

    private static final Set<String> NOBODY = Set.copyOf(ResourceLines.of("byline-nobody.txt"));
    /** A firm signs its site in the field of the author; it wrote the page's code. */
    private static final Set<String> COMPANIES = Set.copyOf(ResourceLines.of("byline-companies.txt"));

    private static final Set<String> LINKS = Set.copyOf(ResourceLines.of("byline-links.txt"));
    private static final Set<String> IMPERSONAL = Set.copyOf(ResourceLines.of("byline-impersonal.txt"));

    private final Set<String> siteNames = new HashSet<>();

    Persons(List<String> siteNames) {
        for (String name : siteNames) {
            this.siteNames.add(Letters.of(name));
            Arrays.stream(APART.split(RIGHTS.matcher(name).replaceAll(" ")))
                    .map(Letters::of)
                    .forEach(this.siteNames::add);
        }
        this.siteNames.remove("");
    }

    /** Somebody, and by the look of the name a person. */
    boolean isPerson(String name) {
        return isSomebody(name) && isPersonal(name);
    }

    /** By the look of the name a person; perhaps one whose name the site bears. */
    static boolean isPersonal(String name) {
        return isName(name) && NameForm.isPersonal(name) && !holds(IMPERSONAL, name) && !holds(LINKS, name);
    }

    /** Somebody who may be known by one word: a first name, a user's name, an agency's. */
    boolean isWord(String name) {
        return isShown(name) && name.indexOf(' ') < 0 && !holds(IMPERSONAL, name);
    }

    /** Somebody, and nothing that links, buttons and headings say. */
    boolean isShown(String name) {
        return isSomebody(name) && !holds(LINKS, name) && !isFunction(name);
    }

    /** "Senior staff writer" is what somebody does. */
    private static boolean isFunction(String name) {
        return Arrays.stream(NOT_LETTERS.split(Bare.of(name))).allMatch(IMPERSONAL::contains);
    }

    private static boolean holds(Set<String> words, String name) {
        return Arrays.stream(NOT_LETTERS.split(Bare.of(name))).anyMatch(words::contains);
    }

    /** Whether it may be a name, and not the site's. */
    boolean isSomebody(String name) {
        return isName(name) && !isSite(name);
    }

    /** Whether it is a name of the site. */
    boolean isSite(String name) {
        return siteNames.contains(Letters.of(name));
    }

    /** Whether it may be a name at all. */
    static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && name.indexOf('*') < 0
                && name.indexOf(':') < 0
                && isWordOrHasNoDigit(name)
                && !name.contains("www.")
                && !NOBODY.contains(Bare.of(name))
                && !COMPANIES.contains(Letters.of(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** "c1ph4" is how somebody is known, "12 May" is a date. */
    private static boolean isWordOrHasNoDigit(String name) {
        return name.indexOf(' ') < 0
                ? name.chars().filter(Character::isDigit).count() * 2 < name.length()
                : name.chars().noneMatch(Character::isDigit);
    }
}
