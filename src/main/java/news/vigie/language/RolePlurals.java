package news.vigie.language;

import java.util.List;

/** Completes the forms of a role: one form is said of both genders; of several words French marks the first. */
final class RolePlurals {
    static final String NONE = "-";

    private final boolean french;

    RolePlurals(Language language) {
        french = language.equals(Language.FRENCH);
    }

    /** One to four forms as the list has them; all four in answer. */
    List<String> of(String... forms) {
        String his = forms[0].strip();
        String her = forms.length > 1 ? forms[1].strip() : his;
        return List.of(
                his,
                her,
                forms.length > 2 ? forms[2].strip() : plural(his),
                forms.length > 3 ? forms[3].strip() : plural(her));
    }

    private String plural(String form) {
        if (form.equals(NONE)) {
            return form;
        }
        int space = form.indexOf(' ');
        if (french && space > 0) {
            return plural(form.substring(0, space)) + form.substring(space);
        }
        return french ? frenchPlural(form) : englishPlural(form);
    }

    private static String frenchPlural(String form) {
        if (form.endsWith("s") || form.endsWith("x") || form.endsWith("z")) {
            return form;
        }
        if (form.endsWith("al")) {
            return form.substring(0, form.length() - 1) + "ux";
        }
        return form + (form.endsWith("eau") || form.endsWith("eu") ? "x" : "s");
    }

    private static String englishPlural(String form) {
        if (form.endsWith("s") || form.endsWith("x") || form.endsWith("ch") || form.endsWith("sh")) {
            return form + "es";
        }
        boolean consonant = form.endsWith("y") && "aeiou".indexOf(form.charAt(form.length() - 2)) < 0;
        return consonant ? form.substring(0, form.length() - 1) + "ies" : form + "s";
    }
}
