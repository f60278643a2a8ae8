package news.vigie.render.sheet;

import java.util.Map;
import news.vigie.language.Language;
import news.vigie.render.Messages;

/** What a form says by itself, in the edition's language. */
public record Labels(Language language) {
    /** "Qui : Claire Le Goff"; what is told of may be marked up already. */
    public String actors(String told) {
        return labelled("actors", told);
    }

    /** "Sources : Ouest-Matin, Le Phare". */
    public String sources(String told) {
        return labelled("sources", told);
    }

    /** That something was left out. */
    public String more() {
        return text("more");
    }

    /** "3 sources : ", before their names. */
    public String counted(int sources) {
        return messages().text("edition.counted", Map.of("count", sources)) + " ";
    }

    /** "4 autres", which are not named. */
    public String others(int count) {
        return messages().text("edition.others", Map.of("count", count));
    }

    private String labelled(String key, String told) {
        return messages().text("edition.labelled", Map.of("label", text(key), "text", told));
    }

    private String text(String key) {
        return messages().text("edition." + key);
    }

    private Messages messages() {
        return Messages.of(language);
    }
}
