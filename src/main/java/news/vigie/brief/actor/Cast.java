package news.vigie.brief.actor;

import java.util.BitSet;
import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.role.RoleFinder;
import news.vigie.language.Name;
import news.vigie.language.NameType;

/**
 * Everybody and everything that an article names, the forms of one joined: "Emmanuel Macron", "M. Macron", "Macron".
 */
public final class Cast {
    private final List<Figure> figures;

    private Cast(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** That of the reading, made once. */
    public static Cast of(Reading reading) {
        return reading.once(Cast.class, Cast::read);
    }

    private static Cast read(Reading reading) {
        Wording wording = Wording.of(reading);
        List<Name> acting = new Nominees(reading, wording).names();
        Genders genders = new Genders(wording, firstWords(acting, wording));
        Portrait portrait = new Portrait(wording, new RoleFinder(wording, acting), genders);
        return new Cast(new Forms(wording, genders, acting)
                .groups().stream().map(portrait::of).toList());
    }

    private static BitSet firstWords(List<Name> names, Wording wording) {
        var words = new BitSet();
        for (Name name : names) {
            if (name.type() == NameType.PERSON) {
                words.set(wording.at(name.span().start()));
            }
        }
        return words;
    }

    /** In the order of their first mention. */
    public List<Figure> figures() {
        return figures;
    }
}
