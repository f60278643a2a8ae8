package news.vigie.cli.bench.extraction.measure;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people whom a byline names, in no order, without the words around them. */
public final class Names {
    private static final Pattern FIRST =
            Pattern.compile("^\\s*(?:by|von|par|por|di|written by|author)(?![\\p{L}\\p{N}_])[:\\s]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|,|\\||/|&| and | und | et | y | e )\\s*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_ ]");

    private Names() {}

    public static Set<String> in(String byline) {
        String names = FIRST.matcher(Plain.of(byline)).replaceFirst("");
        return BETWEEN.splitAsStream(names)
                .map(name -> SIGNS.matcher(name).replaceAll("").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
