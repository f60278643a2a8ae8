package news.vigie.article;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.vigie.article.phrase.Bare;

/** What a text says itself, without what it quotes: notices quote nobody, and articles on notices do. */
final class OwnWords {
    private static final Pattern QUOTED =
            Pattern.compile("«[^»]{1,600}»|“[^”]{1,600}”|„[^“”]{1,600}[“”]|\"[^\"\n]{1,600}\"");
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+|\n+");

    private final String text;

    OwnWords(String text) {
        boolean quotes =
                text.indexOf('«') >= 0 || text.indexOf('“') >= 0 || text.indexOf('„') >= 0 || text.indexOf('"') >= 0;
        this.text = quotes ? QUOTED.matcher(text).replaceAll("") : text;
    }

    /** All of it, as phrases are looked for. */
    String bare() {
        return Bare.of(text);
    }

    /** Whether there is a sentence of that sort, given bare. */
    boolean say(Predicate<String> sort) {
        return Arrays.stream(END.split(text)).map(Bare::of).anyMatch(sort);
    }
}
