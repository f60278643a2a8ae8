package news.vigie.demo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks a draft over, names all that is wrong with it at once, and fills in what it leaves open. */
public final class CopyDesk {
    private static final List<String> KNOWN =
            List.of("title", "byline", "outlet", "language", "section", "caption", "credit");

    private static final Map<String, Locale> LANGUAGES = Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);
    private static final int LONGEST_TITLE = 300;

    private CopyDesk() {}

    public static Acceptance accept(Draft draft) {
        var problems = new ArrayList<String>();
        for (String name : new TreeSet<>(draft.fields().keySet())) {
            if (!KNOWN.contains(name)) {
                problems.add("\"%s\" is no field of an article: use %s.".formatted(name, String.join(", ", KNOWN)));
            }
        }
        String title = line(draft, "title");
        List<Block> blocks = Block.of(printable(draft.text()));
        checkWords(title, blocks, problems);
        Locale language = language(draft, problems);
        Outlet outlet = outlet(draft, language, problems);
        if (!problems.isEmpty() || title == null) {
            return new Acceptance.Refused(problems);
        }
        return new Acceptance.Accepted(new Manuscript(
                outlet,
                language,
                title,
                line(draft, "byline"),
                line(draft, "section"),
                line(draft, "caption"),
                line(draft, "credit"),
                blocks));
    }

    private static void checkWords(@Nullable String title, List<Block> blocks, List<String> problems) {
        if (title == null) {
            problems.add("The title is missing: give one line of plain text as \"title\".");
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(
                    "The title has %d characters: shorten it to %d at most.".formatted(title.length(), LONGEST_TITLE));
        }
        if (blocks.stream().noneMatch(Block.Paragraph.class::isInstance)) {
            problems.add("The text is missing: give at least one paragraph, paragraphs apart by an empty line.");
        }
    }

    private static Locale language(Draft draft, List<String> problems) {
        String code = line(draft, "language");
        if (code != null) {
            Locale language = LANGUAGES.get(code.toLowerCase(Locale.ROOT));
            if (language == null) {
                problems.add("The language \"%s\" is none of the site's: give \"fr\" or \"en\".".formatted(code));
            }
            return language == null ? Locale.ENGLISH : language;
        }
        return Optional.ofNullable(line(draft, "outlet"))
                .flatMap(Outlet::at)
                .map(Outlet::language)
                .orElseGet(() -> LanguageHint.of(draft.text()));
    }

    private static Outlet outlet(Draft draft, Locale language, List<String> problems) {
        String path = line(draft, "outlet");
        if (path == null) {
            return Outlet.printing(language);
        }
        Optional<Outlet> outlet = Outlet.at(path);
        if (outlet.isEmpty()) {
            problems.add("There is no outlet \"%s\": give one of %s, or none.".formatted(path, Outlet.paths()));
        }
        return outlet.orElse(Outlet.printing(language));
    }

    private static @Nullable String line(Draft draft, String name) {
        String value = printable(draft.fields().getOrDefault(name, ""))
                .replaceAll("\\s+", " ")
                .strip();
        return value.isEmpty() ? null : value;
    }

    /** XML has no way to write control characters or halves of surrogate pairs, so they go before they reach a feed. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "");
    }
}
