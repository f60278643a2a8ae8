package news.vigie.demo.desk;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outlets of the bundled news web, all invented. Each has a page template named after its path. */
public enum Outlet {
    LE_CADRAN("le-cadran", "Le Cadran", Locale.FRENCH, FeedForm.RSS, List.of("france", "monde")),
    OUEST_MATIN("ouest-matin", "Ouest-Matin", Locale.FRENCH, FeedForm.ATOM, List.of("france", "ouest")),
    RADIO_ESTUAIRE("radio-estuaire", "Radio Estuaire", Locale.FRENCH, FeedForm.RSS, List.of("france", "ouest")),
    NORTHERN_WIRE("northern-wire", "Northern Wire", Locale.ENGLISH, FeedForm.JSON, List.of("world", "business")),
    ALDHAM_COURIER("aldham-courier", "Aldham Courier", Locale.ENGLISH, FeedForm.RDF, List.of("city")),
    SEABOARD("seaboard", "Seaboard News", Locale.ENGLISH, FeedForm.ATOM, List.of("world", "city"));

    private final String path;
    private final String title;
    private final Locale language;
    private final FeedForm form;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of alone
    private final List<String> topics;

    Outlet(String path, String title, Locale language, FeedForm form, List<String> topics) {
        this.path = path;
        this.title = title;
        this.language = language;
        this.form = form;
        this.topics = topics;
    }

    /** The outlet whose pages lie under this path. */
    public static Optional<Outlet> at(String path) {
        return Arrays.stream(values())
                .filter(outlet -> outlet.path.equals(path))
                .findFirst();
    }

    /** Where a text goes that names no outlet: the first one that prints in its language. */
    static Outlet printing(Locale language) {
        return Arrays.stream(values())
                .filter(outlet -> outlet.language.equals(language))
                .findFirst()
                .orElse(NORTHERN_WIRE);
    }

    static String paths() {
        return Arrays.stream(values()).map(Outlet::path).collect(Collectors.joining(", "));
    }

    /** The first step of the address of all that it prints, without slashes. */
    public String path() {
        return path;
    }

    /** What its readers call it. */
    public String title() {
        return title;
    }

    public Locale language() {
        return language;
    }

    public FeedForm form() {
        return form;
    }

    public List<String> topics() {
        return topics;
    }

    /** The zone in which it says "today". */
    public ZoneId zone() {
        return ZoneId.of(language.equals(Locale.FRENCH) ? "Europe/Paris" : "Europe/London");
    }

    /** The path of its feed on the site. */
    public String feedPath() {
        return "/" + path + "/" + form.file();
    }
}
