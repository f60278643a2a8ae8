package news.vigie.brief.actor.role;

import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.role.Phrase.Article;
import news.vigie.brief.actor.role.Phrase.End;
import news.vigie.language.RoleName;

/** Roles after a name: ", maire de Valence,", "(directrice de l'Insee)", "– chef de file des députés –". */
final class Apposition {
    private static final Set<String> OPENINGS = Set.of(",", "(", "–", "—", "-", "[");
    private static final Set<String> CLOSINGS = Set.of(")", "]");
    private static final Set<String> YEARS = Set.of("ans", "year", "years");
    private static final Set<String> OLD = Set.of("old", "âgé", "âgée", "aged", "de", "d'");
    /** "(LR)", "(Les Républicains)": words in brackets that tell no role. */
    private static final int BRACKET = 8;

    private final Ground ground;
    private final Phrases phrases;

    Apposition(Ground ground, Phrases phrases) {
        this.ground = ground;
        this.phrases = phrases;
    }

    /** The role after the mention, or, if that is one of several, after the last of them and said of all. */
    Optional<Phrase> of(Mention mention) {
        Optional<Phrase> own = after(mention.to(), mention).filter(phrase -> !phrase.isPlural() || mention.isInRow());
        return own.or(() -> mention.last() == mention.to()
                ? Optional.empty()
                : after(mention.last(), mention).filter(Phrase::isPlural));
    }

    private Optional<Phrase> after(int to, Mention mention) {
        if (ground.isDeterminerAlone(to) && !ground.wording.english() && !ground.wording.startsLine(to)) {
            return unmarked(to, mention);
        }
        if (!OPENINGS.contains(ground.small(to)) || ground.wording.startsLine(to + 1)) {
            return Optional.empty();
        }
        boolean bracket = ground.small(to).equals("(") || ground.small(to).equals("[");
        int opening = afterMarks(to);
        Optional<Phrase> here = phrase(opening, mention, bracket);
        return here.isPresent() || !bracket ? here : behindBracket(to, mention);
    }

    /** "explique X le vice-président de Verrane.": the comma was forgotten; an office alone is told well enough. */
    private Optional<Phrase> unmarked(int to, Mention mention) {
        return phrases.at(to, mention.type())
                .filter(phrase -> phrase.end() == End.CLOSED
                        && phrase.weight() == RoleName.Weight.OFFICE
                        && phrase.determined() == Article.DEFINITE);
    }

    /** A dash of two hyphens is two marks. */
    private int afterMarks(int to) {
        return ground.small(to).equals("-") && ground.small(to + 1).equals("-") ? to + 2 : to + 1;
    }

    private Optional<Phrase> behindBracket(int opening, Mention mention) {
        for (int at = opening + 1; at < opening + BRACKET; at++) {
            if (CLOSINGS.contains(ground.small(at))) {
                boolean comma = ground.small(at + 1).equals(",") && !ground.wording.startsLine(at + 2);
                return comma ? phrase(at + 2, mention, false) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** In a list of bodies the next one's name is no role of the one before: "le Palais, Musée de l'Homme et …". */
    private Optional<Phrase> phrase(int start, Mention mention, boolean bracket) {
        int from = afterOpenings(afterAge(start), mention);
        return phrases.at(from, mention.type())
                .filter(phrase -> isOf(phrase, mention, bracket))
                .filter(phrase -> !isMishap(phrase))
                .filter(phrase -> bracket || mention.isPerson() || !ground.isNamed(phrase.head()));
    }

    /** ", victime d'une crevaison,": what befell somebody that day is told, not who he is. */
    private boolean isMishap(Phrase phrase) {
        return phrase.weight() == RoleName.Weight.PART
                && phrase.determined() == Article.NONE
                && ground.isLink(phrase.bare())
                && ground.isIndefinite(phrase.bare() + 1);
    }

    /** "45 ans,", "aged 45,", "âgé de 45 ans et". */
    private int afterAge(int start) {
        int at = start;
        while (OLD.contains(ground.small(at))) {
            at++;
        }
        String number = ground.small(at);
        if (number.isEmpty() || !Character.isDigit(number.charAt(0)) || number.length() > 3) {
            return start;
        }
        at++;
        while (YEARS.contains(ground.small(at)) || ground.small(at).equals("old")) {
            at++;
        }
        boolean more = ground.small(at).equals(",")
                || ground.isAnd(at)
                || ground.small(at).equals("-");
        return more ? at + 1 : at;
    }

    /** "également maire", "nommé directeur"; "élu" may be the role itself. */
    private int afterOpenings(int start, Mention mention) {
        int at = start;
        while (ground.openings.contains(ground.small(at)) || isNaming(at, mention)) {
            at++;
        }
        return at;
    }

    private boolean isNaming(int at, Mention mention) {
        return ground.naming.contains(ground.small(at))
                && phrases.at(at + 1, mention.type()).isPresent();
    }

    /** Is it said of the one before it, and not the subject of what follows? */
    private boolean isOf(Phrase phrase, Mention mention, boolean bracket) {
        boolean whole = phrase.end() == End.CLOSED || phrase.end() == End.TOLD;
        if (phrase.end() == End.PERSON || (bracket && !whole)) {
            return false;
        }
        boolean open = phrase.end() == End.VERB || phrase.end() == End.WORD;
        boolean subject = ground.isOpening(mention.from()) && phrase.end() == End.VERB;
        if (open && !subject && (phrase.determined() != Article.NONE || ground.wording.english())) {
            return false;
        }
        return phrase.determined() != Article.DEFINITE || !isAnothers(phrase, mention);
    }

    /** ", le maire de Nantes, Johanna Rolland": the next one's; "À la mort de X, l'opératrice qui": nobody's. */
    private boolean isAnothers(Phrase phrase, Mention mention) {
        int to = phrase.to();
        boolean next = ground.small(to).equals(",") && ground.isPerson(to + 1);
        boolean told = phrase.end() == End.TOLD && ground.isLink(mention.from() - 1);
        return next || told;
    }
}
