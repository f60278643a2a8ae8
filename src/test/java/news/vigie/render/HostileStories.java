package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static news.vigie.language.NameType.PERSON;

import java.util.List;
import news.vigie.digest.Item;
import news.vigie.language.Language;

/** What feeds bring on a bad day, in good order. */
final class HostileStories {
    private static final String LONG_LINK =
            "https://example.org/" + "chemin-%C3%A9/".repeat(20) + "?a=1&copy;=2&b='%22";

    private static final Item ARABIC = StorySample.story(
                    new Language("ar"), "البرلمان يقر ميزانية 2025 بعد جلسة استمرت 14 ساعة")
            .from("الأفق", "https://example.org/ar/1")
            .from("Northern Wire", "https://example.org/ar/2")
            .says("أقر البرلمان الميزانية بأغلبية 120 صوتا مقابل 85.")
            .says("\u202eيبدأ العمل بها في الأول من أبريل.")
            .quotes("لم يكن القرار سهلا", "سلمى حداد", "رئيسة لجنة المالية")
            .with("سلمى حداد", PERSON, "رئيسة لجنة المالية")
            .item(23, false);

    private HostileStories() {}

    static List<Item> in(Language language) {
        return language.equals(FRENCH)
                ? List.of(marked(FRENCH), french(), ARABIC)
                : List.of(marked(ENGLISH), english(), ARABIC);
    }

    private static Item marked(Language language) {
        return StorySample.story(language, "<script>alert('1')</script> & \"co\" &nbsp; 👩‍🔬")
                .from("A&B <Daily>", LONG_LINK)
                .from("javascript:alert(1)", "javascript:alert(1)")
                .says(
                        "*Bold*, _italic_, `code's \"own\"`, [a link](https://example.org/it's?x=\"1\") and </b></blockquote>")
                .says("1. {0} '{x}' %s %n | a | table | ~~gone~~ \u0000\u001b[2J")
                .says("Ask @someone about #l'eau or /digest 👩‍🔬🧪🇫🇷 …")
                .quotes("<b>not bold</b> & \"quoted\"", "<i>Ann</i>", "1&nbsp;&lt; 2")
                .with("O'Neil & Sons <Ltd>", PERSON, "*")
                .item(21, false);
    }

    private static Item french() {
        return StorySample.story(FRENCH, "L'usine \"modèle\" ferme : qu'en dit-on ?")
                .from("L'Écho", "https://example.org/echo")
                .says(
                        "\"C'est fini\", a lâché le maire... Les 1 200 salariés,payés 2 100 € en moyenne, l'ont appris à 20 h 30!")
                .says(
                        "«Rien n'était prêt», dit-on -- à 3 km de là -- au siège;le \"plan B\" attend «l'\"accord\" promis».")
                .says("Voir https://example.org/l'usine:ferme?oui! et www.example.org/a'b ; #l'usine.")
                .quotes("On m'a dit : «partez !», et voilà", "Noël d'Arc", "délégué de l'usine")
                .item(22, false);
    }

    private static Item english() {
        return StorySample.story(ENGLISH, "Plant's \"model\" lines close : workers' fund 'empty'")
                .from("The Echo's Desk", "https://example.org/echo")
                .says(
                        "\"It's over,\" the mayor said... The '90s plant , 3 km away , paid 1,200 people ; 'twas \"home\" .")
                .says("'Nobody told us', said one -- and 'no one' would. It's 20 °C inside !")
                .says("See https://example.org/it's:here?yes! and www.example.org/a'b ; #it's.")
                .quotes("They said \"go\", so we went", "Seán O'Dea", "the union's delegate")
                .item(22, false);
    }
}
