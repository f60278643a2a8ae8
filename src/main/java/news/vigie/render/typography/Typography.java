package news.vigie.render.typography;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.vigie.language.Language;

/**
 * How a language sets its texts. Letters and digits stay, in their order; addresses, code, hashtags and mentions stay
 * whole; set twice, a text is as it was set once. A language that is not known here is left alone.
 */
public final class Typography {
    private static final Rule APOSTROPHE = Rule.of("(?<=\\p{L})'(?=\\p{L})", "’");

    private static final Typography NONE = new Typography(List.of(), Marks.CURLY, Marks.SINGLE);

    private static final Map<Language, Typography> KNOWN = Map.of(
            Language.FRENCH,
            new Typography(French.RULES, Marks.GUILLEMETS, Marks.CURLY),
            Language.ENGLISH,
            new Typography(English.RULES, Marks.CURLY, Marks.SINGLE),
            new Language("es"),
            new Typography(Continental.GUILLEMETS, Marks.TIGHT_GUILLEMETS, Marks.CURLY),
            new Language("it"),
            new Typography(Continental.GUILLEMETS, Marks.TIGHT_GUILLEMETS, Marks.CURLY),
            new Language("de"),
            new Typography(Continental.PLAIN, Marks.LOW, Marks.LOW_SINGLE),
            new Language("pt"),
            new Typography(Continental.PLAIN, Marks.CURLY, Marks.SINGLE));

    private final List<UnaryOperator<String>> rules;
    private final Marks outer;
    private final Marks inner;

    private Typography(List<UnaryOperator<String>> rules, Marks outer, Marks inner) {
        this.rules = rules;
        this.outer = outer;
        this.inner = inner;
    }

    public static Typography of(Language language) {
        return KNOWN.getOrDefault(language, NONE);
    }

    /** The text as the language sets it. */
    public String set(String text) {
        return rules.isEmpty() ? text : Untouched.around(text, free -> set(free, outer));
    }

    /** The name of somebody or something of no known language: its apostrophes alone are set. */
    public static String name(String name) {
        return APOSTROPHE.apply(name);
    }

    /** The words in the quotation marks of the language, those inside them in the other ones: « un “mot” ». */
    public String quoted(String words) {
        String stripped = words.strip();
        return outer.around(
                rules.isEmpty()
                        ? stripped
                        : Untouched.around(stripped, free -> set(outer.exchanged(free, inner), inner)));
    }

    private String set(String text, Marks marks) {
        Stream<UnaryOperator<String>> all =
                Stream.concat(Stream.of(straight -> StraightMarks.paired(straight, marks, inner)), rules.stream());
        return all.reduce(text, (said, rule) -> rule.apply(said), (first, second) -> second);
    }
}
