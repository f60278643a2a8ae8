package news.vigie.brief.actor.role;

import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.role.Phrase.Article;
import news.vigie.brief.actor.role.Phrase.End;
import news.vigie.language.NameType;
import news.vigie.language.RoleName;

/** Roles before a name: "le ministre de l'Intérieur Gérald Darmanin", "Le maire de Valence, X,", "Kim's lawyer, X,". */
final class Title {
    private static final int LONGEST = 14;
    /** Words of a role that is said of several, at most: a longer stretch is a clause. */
    private static final int SEVERAL = 8;
    /** Words before the role that belong to it, at most. */
    private static final int ATTRIBUTES = 6;

    /** Words and marks in brackets between a role and a name, at most. */
    private static final int BRACKET = 10;

    private static final Set<String> DASHES = Set.of("–", "—", "-");
    private static final Set<String> ADDRESSES = Set.of(
            "m",
            "mm",
            "mme",
            "mmes",
            "mlle",
            "me",
            "mes",
            "dr",
            "pr",
            "prof",
            "mr",
            "mrs",
            "ms",
            "miss",
            "sir",
            "dame",
            "monsieur",
            "madame",
            "maître",
            "mgr",
            "docteur",
            "professeur");

    private final Ground ground;

    Title(Ground ground) {
        this.ground = ground;
    }

    /** The role before the mention, or, if that is one of several, before the first of them and said of all. */
    Optional<Phrase> of(Mention mention) {
        Optional<Phrase> own = before(mention.from(), mention);
        return own.or(() -> mention.first() == mention.from()
                ? Optional.empty()
                : before(mention.first(), mention).filter(Phrase::isPlural));
    }

    private Optional<Phrase> before(int from, Mention mention) {
        if (from == 0 || ground.wording.startsLine(from)) {
            return Optional.empty();
        }
        int to = beforeAddress(from);
        if (ground.small(to - 1).equals(",") || DASHES.contains(ground.small(to - 1))) {
            return apart(beforeBracket(beforeMark(to)), mention);
        }
        return adjacent(beforeBracket(to), mention);
    }

    /** "le directeur général de l'AP-HP (Hôpitaux de Paris), X": the role ends before the bracket. */
    private int beforeBracket(int to) {
        if (!ground.small(to - 1).equals(")")) {
            return to;
        }
        for (int at = to - 2; at > 0 && to - at <= BRACKET; at--) {
            if (ground.small(at).equals("(")) {
                return at;
            }
        }
        return to;
    }

    private int beforeMark(int to) {
        int at = to - 1;
        return ground.small(at).equals("-") && ground.small(at - 1).equals("-") ? at - 1 : at;
    }

    /** "Me", "Dr.", "M.": no role, unless it is one in the list of roles. */
    private int beforeAddress(int from) {
        int at = from;
        while (at > 0) {
            int word = ground.small(at - 1).equals(".") ? at - 2 : at - 1;
            boolean address = ADDRESSES.contains(Ground.withoutDot(ground.small(word)))
                    || (ground.wording.english() && ground.isAddress(word));
            if (!address || isRole(word)) {
                return at;
            }
            at = word;
        }
        return at;
    }

    private boolean isRole(int index) {
        return ground.roleAt(index) != null && !ADDRESSES.contains(ground.small(index));
    }

    /** Behind the name the sentence must leave it: else the role ended an introduction, "Pour le maire, X a tort". */
    private boolean isClosed(Mention mention) {
        int to = mention.last();
        return (ground.isMark(to) && !ground.isPossessive(to))
                || ground.wording.startsLine(to)
                || ground.ends.contains(ground.small(to))
                || ground.isAnd(to);
    }

    /** Nothing between the role, or its complement, and the name. */
    private Optional<Phrase> adjacent(int to, Mention mention) {
        int last = ground.isAbbreviation(to - 2) ? to - 2 : to - 1;
        if (ground.isMark(last) || ground.isLink(last) || ground.isStop(last) || ground.isVerb(last)) {
            return Optional.empty();
        }
        for (int at = last; at >= 0 && to - at <= LONGEST; at--) {
            if (at < last && !isInside(at)) {
                return Optional.empty();
            }
            Optional<Phrase> phrase = headed(at, to, last, mention);
            if (phrase.isPresent() && ground.fitsGender(phrase.get().from(), mention)) {
                return phrase;
            }
            if (ground.wording.startsLine(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> headed(int at, int to, int last, Mention mention) {
        RoleName name = ground.roleAt(at);
        boolean organization =
                name == null && mention.type() == NameType.ORGANIZATION && at == last && ground.isOfOrganization(at);
        if ((name == null && !organization) || ground.isOfThing(at)) {
            return Optional.empty();
        }
        int bare = at + (name == null ? 1 : name.words().size());
        boolean plural = name != null && name.plural() && !mention.isInRow();
        boolean joined = bare == to || bare == last + 1 || (mention.isPerson() && isComplement(bare));
        if (plural || !joined) {
            return Optional.empty();
        }
        int start = withAttributes(withOthers(at));
        return isObject(start)
                ? Optional.empty()
                : Optional.of(new Phrase(start, at, bare, to, name, Article.DEFINITE, End.CLOSED));
    }

    /** "qui a accusé X": a verb's participle; English leaves articles out, "hired lawyer X". */
    private boolean isObject(int start) {
        return !ground.wording.english() && ground.isVerb(start - 1) && !ground.isCopula(start - 1);
    }

    /** English closes a complement with a comma before the name; French need not. */
    private boolean isComplement(int bare) {
        if (ground.isDeterminerAlone(bare)) {
            return false;
        }
        boolean noun = ground.isCapital(bare) || (!ground.isStop(bare) && !ground.isMark(bare));
        return ground.isLink(bare) || (noun && !ground.wording.english());
    }

    /** May this word stand within a role that a name follows? */
    private boolean isInside(int at) {
        if (ground.isAnd(at)) {
            boolean complement = ground.isLink(at + 1) && !ground.isDeterminerAlone(at + 1);
            return complement || ground.roleAt(at + 1) != null;
        }
        if (ground.isMark(at) || ground.isPossessive(at)) {
            return ground.small(at).equals("/") || ground.isPossessive(at);
        }
        if (ground.isPerson(at) && !ground.isLink(at - 1)) {
            return false;
        }
        return (ground.isLink(at) && !ground.opensDeed(at))
                || ground.isNamed(at)
                || !(ground.isStop(at) || ground.isVerb(at) || ground.ends.contains(ground.small(at)));
    }

    /** "acteur et réalisateur X": from the first of the roles that stand together. */
    private int withOthers(int head) {
        int start = head;
        for (int at = head - 1; at >= 0 && head - at < LONGEST && !ground.wording.startsLine(at + 1); at--) {
            boolean joins = ground.isAnd(at)
                    || ground.small(at).equals("-")
                    || ground.small(at).equals("/");
            RoleName name = ground.roleAt(at);
            if (name != null && at + name.words().size() >= start - 1) {
                start = at;
            } else if (!joins) {
                return start;
            }
        }
        return start;
    }

    /** A comma between: the role begins at its article, "Le président du comité, X,", or at an owner, "Kim's lawyer, X,". */
    private Optional<Phrase> apart(int to, Mention mention) {
        Optional<Phrase> found = Optional.empty();
        for (int at = to - 1; at >= 0 && to - at <= LONGEST && isInside(at); at--) {
            RoleName name = ground.roleAt(at);
            boolean plural = name != null && name.plural() && !mention.isInRow() && !ground.isOneOf(at);
            int bare = name == null ? at + 1 : at + name.words().size();
            boolean far = name != null && name.plural() && to - at > SEVERAL;
            boolean head = name != null && !plural && !far && !ground.isOfThing(at);
            if (head && bare <= to && (bare == to || isComplement(bare))) {
                int start = withAttributes(withOthers(at));
                if (isSubject(start, mention)) {
                    found = Optional.of(new Phrase(start, at, bare, to, name, Article.DEFINITE, End.CLOSED));
                }
            }
            if (ground.wording.startsLine(at)) {
                break;
            }
        }
        return found;
    }

    /**
     * It begins with an article, an owner or the sentence; and it is not what another one is: "X est le patron élu, Y l'a
     * rappelé". Behind a preposition the name must be apart too: "Pour le maire, X a tort".
     */
    private boolean isSubject(int start, Mention mention) {
        if (ground.isDeterminer(start - 1)) {
            boolean free = ground.isMark(start - 2)
                    || ground.wording.startsLine(start - 1)
                    || !(ground.isIntroduction(start - 2) || ground.isContracted(start - 1));
            boolean agent =
                    ground.isIndefinite(start - 1) && ground.small(start - 2).equals("par");
            // "auprès du président, X": with him is X.
            boolean beside =
                    ground.isContracted(start - 1) && !ground.isOneOf(start) && ground.isIntroduction(start - 2);
            // '"…", résume un syndicaliste, X est accusé': the one who sums up is another.
            boolean speaks = ground.isSpeech(start - 2) && !isClosed(mention);
            return !agent && !beside && !speaks && !ground.isCopula(start - 2) && (isClosed(mention) || free);
        }
        boolean owned = ground.isPossessive(start) || ground.isPossessive(start + 1);
        return (owned && isClosed(mention)) || ground.isOpening(start);
    }

    /** "Aldham Aquarium Chairman", "ancien ministre", "Kim's lawyer": from where the role begins. */
    private int withAttributes(int head) {
        int start = head;
        // "shows Pope Francis", "to subject President Lee": a title with its capital goes with the name alone.
        boolean title = ground.wording.english() && ground.isCapital(head) && !ground.isOpening(head);
        while (start > 0
                && head - start < ATTRIBUTES
                && !ground.wording.startsLine(start)
                && isAttribute(start - 1)
                && (!title || fitsTitle(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean fitsTitle(int at) {
        return ground.isCapital(at) || ground.isPossessive(at) || ground.attributes.contains(ground.small(at));
    }

    private boolean isAttribute(int at) {
        String word = ground.small(at);
        if (ground.attributes.contains(word)) {
            return true;
        }
        if (!ground.wording.english() || (ground.isPerson(at) && !isOwner(at))) {
            return false;
        }
        // "Iranian-born model": half a word.
        if (ground.isOfThing(at) || ground.small(at - 1).equals("-")) {
            return ground.isOfThing(at);
        }
        if (ground.isMark(at) || ground.isPossessive(at)) {
            return ground.isPossessive(at);
        }
        return !(ground.isStop(at)
                || ground.isLink(at)
                || ground.isVerb(at)
                || ground.isTime(at)
                || ground.ends.contains(word)
                || ground.isDeed(at));
    }

    /** "Kim's lawyer", "Trump adviser": somebody's name before the role. */
    private boolean isOwner(int person) {
        int at = person;
        while (ground.isNamed(at)) {
            at++;
        }
        return ground.isPossessive(at) || ground.roleAt(at) != null;
    }
}
