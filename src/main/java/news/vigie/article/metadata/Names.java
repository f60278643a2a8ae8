package news.vigie.article.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.feed.markup.Controls;

/** Takes a signature apart into names. */
final class Names {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A name after "by" in running text: two capitalised words, particles and a middle initial between them. */
    static final Pattern SIGNED = Pattern.compile(
            "(?<!\\p{L})(?:By|BY|Par|PAR|Von|Por|Di|Door|Text:|Propos recueillis par|(?:Written|Report|Words|Story) by"
                    + "|(?:[Rr]eportage|[Rr]écit|[Ee]nquête|[Cc]hronique) (?:de|d’|d'))\\s*(?<![\\p{L}])"
                    + "(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}\\.)?\\s+(?:(?:de|van|von|der|den|du|le|la|di|da)\\s+){0,2}\\p{Lu}[\\p{L}'’-]+)");

    private static final Pattern PERSONAL = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:de|van|von|der|den|du|le|la|di|da|del|el|al|y|zu|\\p{Lu}[\\p{L}'’.-]*)){0,3}\\s+\\p{Lu}[\\p{L}'’.-]+");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:posted|written|story|words|text|texte|published|reported|reviewed|interview|propos recueillis|article"
                    + "|r[eé]dig[eé]|publi[eé]|veröffentlicht|geschrieben|eingestellt|gespeichert|publicado|escrito|scritto)\\s+)?"
                    + "(?:by|par|von|di|de|por|door|av|af|autor(?:in|en)?|authors?|auteure?s?|text|автор)(?![\\p{L}])\\s*[:\\-]?\\s*",
            FLAGS);

    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s*[|•·/–—(@\\[]|\\s+-\\s|\\s+(?:le|on|the|am|il|um|at)\\s+\\d|\\s+(?:at|in|on)$|\\s*\\d{1,2}[./:h]|,?\\s+\\d{1,2}\\s"
                    + "|,?\\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\\s+[\\p{Lu}\\d]"
                    + "|\\s+(?:publi|posted|updated|mis à jour|twitter|facebook|more stories|last updated)|\\s+(?:for|pour|in|at)\\s+\\p{Lu}).*$",
            FLAGS);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|,\\s*(?:and|et|und|y)\\s|,|\\||\\s&\\s|\\s(?:and|et|und|y|e|with|avec)\\s)\\s*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b]+");
    private static final Pattern INITIALS = Pattern.compile("[\\p{Lu}.-]{2,7}");

    private Names() {}

    /** The parts of the signature that may be names, without what stands before and after them. */
    static List<String> split(String signature) {
        String bare = SPACES.matcher(ADDRESS.matcher(Controls.mended(signature)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return Arrays.stream(BETWEEN.split(BEFORE.matcher(bare).replaceFirst("")))
                .map(part -> AFTER.matcher(BEFORE.matcher(part.strip()).replaceFirst(""))
                        .replaceFirst("")
                        .strip())
                .toList();
    }

    /** Two to five words with capitals, particles between them. */
    static boolean isPersonal(String name) {
        return PERSONAL.matcher(name).matches();
    }

    /** "PhD" and "RD" after a name are degrees. */
    static boolean isInitials(String part) {
        return INITIALS.matcher(part).matches() || part.equals("PhD");
    }
}
