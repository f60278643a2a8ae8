package news.vigie.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of persons, organisations and places in a text. */
public final class NameFinder {
    private static final Pattern CAPITALS = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’-]*+(?:[ \\u00A0](?:(?:de|du|of|van|von|d')[ \\u00A0])?\\p{Lu}[\\p{L}\\p{M}'’-]*+)++");

    /** Every mention, in order, without overlaps. */
    public List<Name> find(String text, Language language) {
        List<Name> names = new ArrayList<>();
        Matcher capitals = CAPITALS.matcher(text);
        while (capitals.find()) {
            names.add(new Name(new Span(capitals.start(), capitals.end()), NameType.PERSON));
        }
        return names;
    }
}
