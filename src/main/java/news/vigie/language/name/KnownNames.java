package news.vigie.language.name;

import java.util.List;
import java.util.Locale;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** The names that lists know, of one word or several, in any language, and what they may name. */
final class KnownNames {
    private static final int PERSON = 1;
    private static final int ORGANIZATION = 2;
    private static final int PLACE = 4;
    private static final int CITY = 16;
    private static final int TOWN = 32;

    private static final String FOLDER = "/news/vigie/language/";
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it", "nl", "pl", "pt", "ru");

    /** Words of the longest name that is looked for. */
    private static final int LONGEST = 8;

    private final NameTable names = new NameTable();

    private KnownNames() {
        for (String code : List.of("fr", "en")) {
            WordLists lists = WordLists.of(new Language(code));
            lists.words("organizations").forEach(name -> names.add(name, ORGANIZATION));
            lists.words("places").forEach(name -> names.add(name, PLACE));
        }
        WordLists.lines(FOLDER + "known-names.tsv").forEach(this::addKnown);
        WordLists.lines(FOLDER + "gazetteer.tsv").forEach(this::addPlace);
        WordLists.lines(FOLDER + "communes.txt").forEach(name -> names.add(name, TOWN));
        LANGUAGES.forEach(this::addCountries);
    }

    static KnownNames bundled() {
        return Bundled.NAMES;
    }

    private void addKnown(String line) {
        int tab = line.indexOf('\t');
        for (char type : line.substring(tab + 1).toCharArray()) {
            names.add(line.substring(0, tab), type == 'P' ? PERSON : type == 'O' ? ORGANIZATION : PLACE);
        }
    }

    private void addPlace(String line) {
        int tab = line.indexOf('\t');
        boolean country = line.indexOf('N', tab) > 0;
        if (country || line.indexOf('C', tab) > 0) {
            names.add(line.substring(0, tab), country ? PLACE : CITY);
        }
    }

    /** As CLDR names them; the platform brings them with it. */
    private void addCountries(String code) {
        Locale language = Locale.forLanguageTag(code);
        for (String country : Locale.getISOCountries()) {
            names.add(Locale.of("", country).getDisplayCountry(language), PLACE);
        }
    }

    /** For each word the longest known name that it is of: what that may be times 8, and the word's position in it. */
    int[] in(Page page) {
        int[] known = new int[page.forms.length];
        for (int line = 0; line + 1 < page.lines.length; line++) {
            int at = page.lines[line];
            while (at < page.lines[line + 1]) {
                at = mark(page.forms, at, Math.min(page.lines[line + 1], at + LONGEST), known);
            }
        }
        return known;
    }

    /** Marks the longest name from this word on; gives the word to look at next. */
    private int mark(Form[] forms, int from, int end, int[] known) {
        int to = from;
        int kind = 0;
        Letters letters = Letters.NONE;
        for (int at = from; at < end && (at == from ? forms[from].capital : names.goesOn(letters)); at++) {
            letters = letters.then(forms[at].spelling.letters);
            int found = forms[at].mark ? 0 : names.of(letters);
            if (found != 0) {
                kind = found;
                to = at + 1;
            }
        }
        for (int at = from; at < to; at++) {
            boolean last = at == to - 1;
            int position = at == from ? last ? Labels.ALONE : Labels.FIRST : last ? Labels.LAST : Labels.BETWEEN;
            known[at] = kind * 8 + position;
        }
        return Math.max(to, from + 1);
    }

    /** Read at the first use, once. */
    private static final class Bundled {
        static final KnownNames NAMES = new KnownNames();
    }
}
