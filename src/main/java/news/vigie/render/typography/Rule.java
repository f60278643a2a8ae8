package news.vigie.render.typography;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A replacement, wherever its pattern is found. Patterns go through a text once: what repeats in them is bounded. */
record Rule(Pattern pattern, String replacement) implements UnaryOperator<String> {
    static Rule of(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    @Override
    public String apply(String text) {
        return pattern.matcher(text).replaceAll(replacement);
    }
}
