package news.vigie.brief.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.vigie.brief.Reading;
import news.vigie.language.Name;

/**
 * Everybody and everything that an article names, the forms of one joined: "Emmanuel Macron", "M. Macron", "Macron".
 */
public final class Cast {
    private final List<Figure> figures;
    private final Map<Integer, Figure> byStart = new HashMap<>();

    private Cast(List<Figure> figures) {
        this.figures = List.copyOf(figures);
        figures.forEach(figure -> figure.mentions().forEach(mention -> byStart.put(mention.start(), figure)));
    }

    public static Cast of(Reading reading) {
        return of(reading, Wording.of(reading));
    }

    public static Cast of(Reading reading, Wording wording) {
        Forms forms = new Forms(reading.article().text());
        List<Name> acting = new Nominees(reading, wording).names();
        acting.forEach(forms::add);
        Portrait portrait = new Portrait(wording, acting);
        return new Cast(forms.groups().stream().map(portrait::of).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** In the order of their first mention. */
    public List<Figure> figures() {
        return figures;
    }

    /** Who is named by the mention that starts here. */
    public Optional<Figure> namedAt(int offset) {
        return Optional.ofNullable(byStart.get(offset));
    }
}
