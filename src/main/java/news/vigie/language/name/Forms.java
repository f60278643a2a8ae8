package news.vigie.language.name;

import java.util.HashMap;
import java.util.Map;
import news.vigie.language.Language;

/** The forms of a text, each made once. */
final class Forms {
    /** The bits of the lists that a form is in. */
    static final int STOP_WORDS = 8;

    static final int SPORT = 128;

    /** What stands beyond a line. */
    static final Form BEFORE = new Form(new Spelling("<", "<", 0, 0), 0);

    static final Form AFTER = new Form(new Spelling(">", ">", 0, 0), 1);

    private final Map<String, Form> made = new HashMap<>();
    private final Spellings spellings;

    Forms(Language language) {
        spellings = Spellings.of(language);
    }

    Form of(String text) {
        Form form = made.get(text);
        return form != null ? form : make(text);
    }

    private Form make(String text) {
        Form form = new Form(spellings.of(text), count());
        made.put(text, form);
        String small = form.spelling.small;
        if (!small.equals(text)) {
            form.base = of(small);
        }
        return form;
    }

    /** One more than the highest number of a form. */
    int count() {
        return made.size() + 2;
    }
}
