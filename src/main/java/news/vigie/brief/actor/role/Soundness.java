package news.vigie.brief.actor.role;

import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.language.RoleName.Weight;

/** Whether a role that was found is a whole one, and surely of the one beside it. What is not is not told. */
final class Soundness {
    private static final Set<String> OF = Set.of("de", "du", "d'", "des");
    private static final Set<String> CLOSING = Set.of(")", "]", ",", ";");
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> DEPARTED = Set.of("parti", "partie");

    private static final Set<String> TEAMS = Set.of("équipe", "club", "formation", "sélection");

    private final Ground ground;

    Soundness(Ground ground) {
        this.ground = ground;
    }

    boolean holds(Phrase phrase, Mention mention) {
        return !isCut(phrase)
                && !isClause(phrase)
                && !isNameAgain(phrase, mention)
                && (mention.isPerson() || !isBareKind(phrase))
                && (phrase.from() < mention.from() ? isHis(phrase, mention) : isBeside(phrase, mention));
    }

    /** "successeur de M.", "membre", "élu le 3": its end is missing. */
    private boolean isCut(Phrase phrase) {
        int last = phrase.to() - 1;
        if (isNumber(phrase.from())
                || isHalfName(last)
                || ground.small(phrase.bare()).equals("par")) {
            return true;
        }
        boolean bare = phrase.to() == phrase.bare() && phrase.from() == phrase.head();
        return ground.isLink(last)
                || (ground.isAddress(last) && last >= phrase.bare())
                || isNumber(last)
                || (bare && phrase.weight() == Weight.STANDING && ground.needing.contains(ground.small(phrase.head())));
    }

    /** "veteran of the Korean", "producer of such": what was meant stands behind. */
    private boolean isHalfName(int last) {
        boolean nation = ground.small(last - 1).equals("the") && ground.isNationality(last);
        return ground.wording.english() && (nation || ground.small(last - 1).equals("such"));
    }

    /** "1 Hamilton fan" of "No. 1 Hamilton fan"; "7th congressman". */
    private boolean isNumber(int at) {
        return ground.isIn(at) && ground.small(at).chars().allMatch(Character::isDigit);
    }

    /** "star joins the team", "'s favourite spy": words of a sentence, not a role. */
    private boolean isClause(Phrase phrase) {
        boolean verb = phrase.name() != null
                && IntStream.range(phrase.bare(), phrase.to())
                        .anyMatch(at -> ground.isVerb(at) && !ground.isCapital(at));
        return verb || ground.isPossessive(phrase.from()) || isOwner(phrase) || isCharge(phrase);
    }

    /** "accusée de mener": what she did, not who she is. */
    private boolean isCharge(Phrase phrase) {
        String next = ground.small(phrase.bare() + 1);
        return phrase.weight() == Weight.PART
                && OF.contains(ground.small(phrase.bare()))
                && (next.endsWith("er") || next.endsWith("ir"));
    }

    /** "the sheriff's office", "Roberts' character": another thing than the one it begins with. */
    private boolean isOwner(Phrase phrase) {
        return ground.isPossessive(phrase.bare()) && phrase.bare() < phrase.to();
    }

    /** "l'Agence de santé (agence de santé)". */
    private boolean isNameAgain(Phrase phrase, Mention mention) {
        return IntStream.range(phrase.from(), phrase.to())
                .allMatch(at -> IntStream.range(mention.from(), mention.to())
                        .anyMatch(named -> ground.small(named).equals(ground.small(at))));
    }

    /** "groupe", "site": what every company or page is; "parti d'Abidjan" has left. */
    private boolean isBareKind(Phrase phrase) {
        boolean bare = phrase.to() == phrase.bare() && phrase.from() == phrase.head();
        boolean left = DEPARTED.contains(ground.small(phrase.head()))
                && phrase.determined() == Phrase.Article.NONE
                && OF.contains(ground.small(phrase.bare()));
        return left || (bare && ground.bareKinds.contains(ground.small(phrase.head())));
    }

    /** Before a name: "la mère du petit Adam" is another, "l'équipe Velmo" no man, and '", juge X' tells who judges. */
    private boolean isHis(Phrase phrase, Mention mention) {
        if (ground.wording.english()) {
            return true;
        }
        int last = phrase.to() - 1;
        boolean complement = phrase.bare() < phrase.to();
        boolean anothers = complement && mention.isPerson() && ground.beforeNames.contains(ground.small(last));
        boolean bodys = complement
                && phrase.to() == mention.from()
                && mention.isPerson()
                && last > phrase.head()
                && (ground.isOrganizationHead(last) || TEAMS.contains(ground.small(last)))
                && ground.isDeterminerAlone(last - 1);
        // "vice-président des comités Jeanne Morel": they bear the name.
        boolean bearers = complement
                && phrase.to() == mention.from()
                && mention.isPerson()
                && ground.isContracted(last - 1)
                && ground.isOrganizationsHead(last);
        boolean verb = ground.isSpeech(phrase.head())
                && !complement
                && ground.isMark(phrase.from() - 1)
                && phrase.to() == mention.from();
        return !anothers && !bodys && !bearers && !verb && ground.fitsGender(phrase.from(), mention);
    }

    /** In brackets it ends with them: "(députée groupe #Avenir)" was not read to its end. */
    private boolean isBeside(Phrase phrase, Mention mention) {
        boolean bracket = phrase.from() > mention.to()
                && OPENING.contains(ground.small(mention.to()))
                && phrase.from() <= mention.to() + 3;
        return !bracket || CLOSING.contains(ground.small(phrase.to())) || phrase.end() != Phrase.End.CLOSED;
    }
}
