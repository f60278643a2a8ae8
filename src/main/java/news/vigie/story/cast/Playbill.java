package news.vigie.story.cast;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.WordLists;
import news.vigie.story.Report;

/** Who of those named in a story is shown as acting in it: better two that do than five of which one does not. */
final class Playbill {
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l|the) ");
    private static final Set<String> NON_ACTORS = folded("/news/vigie/story/cast/non-actors.txt");
    private static final Set<String> SEATS = folded("/news/vigie/story/cast/seats.txt");
    private static final Set<String> OUTLETS = Stream.concat(
                    Stream.of(Language.FRENCH, Language.ENGLISH)
                            .flatMap(language -> WordLists.of(language).words("outlets").stream()),
                    WordLists.lines("/news/vigie/language/news-agencies.txt").stream())
            .flatMap(name -> Stream.of(NameWords.folded(name), withoutArticle(NameWords.folded(name))))
            .filter(name -> name.length() > 1)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern ADDRESS = Pattern.compile("\\.(?:com|org|net|fr|info|co)\\b|[+#@*/_]|\\h[-–—]\\h");
    /** "le « Menhir »": another's nickname. */
    private static final Pattern NICKNAME = Pattern.compile("[\"“«]\\h?(\\p{Lu}\\p{L}+)\\h?[\"”»]");
    /** "WDIV": a broadcaster's call sign. */
    private static final Pattern STATION = Pattern.compile("[KW][A-Z]{2,3}(?:-TV)?");

    private static final Pattern PAPER = Pattern.compile(
            ".+ (?:chronicle|daily|dispatch|gazette|herald|inquirer|news|post|telegraph|times|tribune)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}]+");
    /** Mentions that make one an actor whom the lines shown name in passing. */
    private static final int OFTEN = 3;
    /** Mentions that make a person an actor whom no line shown names. */
    private static final int MOSTLY = 5;

    private final Shown.Stage stage;
    private final Set<String> small = new HashSet<>();
    private final Set<String> outlets;
    private final String prose;

    Playbill(List<Report> reports, Shown.Stage stage) {
        this.stage = stage;
        outlets = reports.stream()
                .map(report -> NameWords.folded(report.source()))
                .collect(Collectors.toUnmodifiableSet());
        prose = reports.stream()
                .flatMap(report -> report.article().text().lines())
                .filter(Playbill::isProse)
                .collect(Collectors.joining("\n"));
        Matcher words = WORDS.matcher(prose);
        while (words.find()) {
            if (Character.isLowerCase(prose.charAt(words.start()))) {
                small.add(words.group());
            }
        }
    }

    private static Set<String> folded(String resource) {
        return WordLists.lines(resource).stream().map(NameWords::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** Headings and rows of tables end without a mark. */
    private static boolean isProse(String line) {
        String text = line.strip();
        return !text.isEmpty() && ".!?…»”\"':)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean shows(Player player) {
        if (player.forms().stream().anyMatch(form -> isNobody(form.folded()))
                || ADDRESS.matcher(player.name()).find()) {
            return false;
        }
        // "Marianne" is a paper and a first name.
        boolean nameable = !player.isPerson() || player.name().indexOf(' ') > 0;
        if (nameable && player.forms().stream().anyMatch(Playbill::isOutlet)) {
            Standing headline = stage.inHeadline(player);
            Standing told = stage.inBullets(player);
            return headline == Standing.ACTING || (headline != Standing.ABSENT && told == Standing.ACTING);
        }
        return stage.speaks(player)
                || (isConcerned(player)
                        && isInProse(player)
                        && (player.isPerson() ? isSomebody(player) : isBody(player)));
    }

    private boolean isNobody(String name) {
        return NON_ACTORS.contains(name) || outlets.contains(name);
    }

    /** Does the headline tell of it, or name it while the article is full of it? */
    boolean isNews(Player player) {
        Standing standing = stage.inHeadline(player);
        return standing.compareTo(Standing.TOUCHED) >= 0
                || (standing == Standing.BESIDE
                        && player.mentions() >= OFTEN
                        && !SEATS.contains(withoutArticle(player.words().folded())));
    }

    private boolean isConcerned(Player player) {
        Standing told = stage.inBullets(player);
        if (player.isPerson()) {
            boolean full = player.words().folded().indexOf(' ') > 0;
            return isNews(player)
                    || told.compareTo(Standing.TOUCHED) >= 0
                    || (full && player.mentions() >= (told == Standing.ABSENT ? MOSTLY : OFTEN));
        }
        return isNews(player) || told == Standing.ACTING || (told == Standing.TOUCHED && player.mentions() >= OFTEN);
    }

    /** "France 3 Bretagne" is a part of France 3. */
    private static boolean isOutlet(NameWords name) {
        String bare = withoutArticle(name.folded());
        if (STATION.matcher(name.name()).matches() || PAPER.matcher(bare).matches()) {
            return true;
        }
        int end = bare.length();
        while (end > 0) {
            if (OUTLETS.contains(bare.substring(0, end))) {
                return true;
            }
            end = bare.lastIndexOf(' ', end - 1);
        }
        return false;
    }

    /** A first name alone is shown of nobody whom the headline does not call so. */
    private boolean isSomebody(Player player) {
        String name = player.words().folded();
        if (name.indexOf(' ') >= 0 || player.role() != null) {
            return true;
        }
        if (NICKNAME.matcher(prose).results().anyMatch(quoted -> quoted.group(1).equals(player.name()))) {
            return false;
        }
        return Gazetteer.bundled().has(name, Gazetteer.FIRST_NAME)
                ? stage.inHeadline(player) != Standing.ABSENT
                : isAmid(player.name());
    }

    /** Not a noun that had a capital, nor a town. */
    private boolean isBody(Player player) {
        boolean acronym = player.name().chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        if (acronym || player.words().folded().indexOf(' ') >= 0) {
            return acronym || !isCommon(player.name());
        }
        return !small.contains(player.name().toLowerCase(Locale.ROOT))
                && !Gazetteer.bundled().has(player.name(), Gazetteer.PLACE)
                && isAmid(player.name());
    }

    /** "Nature Tech" where the text has "nature tech": words that had capitals. */
    private boolean isCommon(String name) {
        return Arrays.stream(name.split(" ")).allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && prose.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean isInProse(Player player) {
        return player.forms().stream()
                .map(NameWords::name)
                .anyMatch(name -> prose.contains(name)
                        || (player.isPerson() && prose.contains(name.substring(name.lastIndexOf(' ') + 1))));
    }

    /** Somewhere within a sentence: a word that only begins them has its capital from there. */
    private boolean isAmid(String name) {
        for (int at = prose.indexOf(name); at >= 0; at = prose.indexOf(name, at + name.length())) {
            int before = at - 1;
            while (before >= 0 && " \u00a0\u202f«“\"(’'".indexOf(prose.charAt(before)) >= 0) {
                before--;
            }
            if (before >= 0 && "\n.!?…:-–—•".indexOf(prose.charAt(before)) < 0) {
                return true;
            }
        }
        return false;
    }
}
