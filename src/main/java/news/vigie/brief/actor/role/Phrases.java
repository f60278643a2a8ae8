package news.vigie.brief.actor.role;

import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.role.Phrase.Article;
import news.vigie.brief.actor.role.Phrase.End;
import news.vigie.language.NameType;
import news.vigie.language.RoleName;

/** Reads a role and its complements forward: "le porte-parole du ministère de l'Intérieur". */
final class Phrases {
    /** Attributes before a role, words of a role: more is no role any more. */
    private static final int ATTRIBUTES = 8;

    private static final int LONGEST = 14;

    /** A title in a role has fewer words and marks. */
    private static final int QUOTED = 9;

    private static final Set<String> OPENING = Set.of("\"", "«", "“");
    private static final Set<String> CLOSING = Set.of("\"", "»", "”");

    private final Ground ground;

    Phrases(Ground ground) {
        this.ground = ground;
    }

    /** The role that begins at the word, its article before it or not. */
    Optional<Phrase> at(int start, NameType type) {
        int from = afterOneOf(start);
        Article article = Article.NONE;
        if (ground.isDeterminer(from)) {
            article = ground.isIndefinite(from) || from > start ? Article.INDEFINITE : Article.DEFINITE;
            from++;
        }
        int head = headFrom(from, type);
        if (head < 0) {
            return Optional.empty();
        }
        RoleName name = ground.roleAt(head);
        int bare = head + (name == null ? 1 : name.words().size());
        int to = endFrom(bare, from);
        int whole = beforeHalf(bare, trimmed(bare, to), to);
        return Optional.of(new Phrase(from, head, bare, whole, name, article, why(to)));
    }

    /** "director of studies for the viticulture and enology program": without the complement of which half is left. */
    private int beforeHalf(int bare, int to, int end) {
        boolean half = end == to
                && ground.isAnd(end)
                && !ground.isCapital(end + 1)
                && !ground.isMark(end + 1)
                && !ground.isStop(end + 1)
                && !ground.isVerb(end + 1)
                && !ground.isDeed(end + 1);
        int at = to - 1;
        while (half && at >= bare && !ground.isLink(at)) {
            at--;
        }
        return half && at >= bare ? trimmed(bare, at) : to;
    }

    /** Where that ends which somebody leads: "l'agence nationale de santé". */
    int endOfObject(int start) {
        int from = ground.isDeterminer(start) ? start + 1 : start;
        return trimmed(from, endFrom(from, start));
    }

    /** "l'un des", "one of": behind it. */
    private int afterOneOf(int start) {
        int at = ground.small(start).equals("l'") ? start + 1 : start;
        boolean one = ground.small(at).equals("un")
                || ground.small(at).equals("une")
                || ground.small(at).equals("one");
        boolean of = ground.small(at + 1).equals("des") || ground.small(at + 1).equals("of");
        return one && of ? at + 1 + (ground.small(at + 1).equals("of") ? 1 : 0) : start;
    }

    private boolean isHead(int index, NameType type) {
        return type == NameType.PERSON
                ? ground.roleAt(index) != null
                : ground.isOfOrganization(index) || ground.roleAt(index) != null;
    }

    private int headFrom(int from, NameType type) {
        for (int at = from; at < from + ATTRIBUTES; at++) {
            if (isHead(at, type)) {
                return at;
            }
            if (!isAttribute(at, from)) {
                return -1;
            }
        }
        return -1;
    }

    /** English puts nouns, names and adjectives before the role; French a few adjectives only. */
    private boolean isAttribute(int at, int from) {
        if (ground.isMark(at) && !ground.isPossessive(at)) {
            return false;
        }
        if (ground.attributes.contains(ground.small(at))) {
            return true;
        }
        boolean starts = at > from && ground.wording.startsLine(at);
        return ground.wording.english()
                && !starts
                && (ground.isPossessive(at)
                        || !(ground.isStop(at) || ground.isLink(at) || ground.isVerb(at) || ground.isDeed(at)));
    }

    private int endFrom(int bare, int from) {
        int at = bare;
        while (at - from < LONGEST) {
            int behind = behindQuotation(at);
            if (behind == at && !goesOn(at)) {
                return at;
            }
            at = Math.max(at + 1, behind);
        }
        return at;
    }

    /** 'l'association "Mille cyclistes en ville"': a title in quotation marks is of the role. */
    private int behindQuotation(int at) {
        if (!OPENING.contains(ground.small(at)) || ground.isMark(at - 1)) {
            return at;
        }
        for (int end = at + 2; end < at + QUOTED && !ground.wording.startsLine(end); end++) {
            if (CLOSING.contains(ground.small(end))) {
                return end + 1;
            }
        }
        return at;
    }

    private boolean goesOn(int at) {
        if (!ground.isIn(at) || ground.wording.startsLine(at)) {
            return false;
        }
        if (ground.isNamed(at)) {
            return !ground.isPerson(at) || ground.isLink(at - 1);
        }
        if (ground.isAnd(at)) {
            return goesOnBehindAnd(at);
        }
        if (ground.isMark(at) || ground.isPossessive(at)) {
            return ground.isPossessive(at) || ground.small(at).equals("/");
        }
        if (ground.isLink(at)) {
            return !ground.opensDeed(at);
        }
        return !ground.ends.contains(ground.small(at))
                && !ground.isAge(at)
                && !ground.isTime(at)
                && !ground.isVerb(at)
                && !ground.deeds.contains(ground.small(at))
                && !(ground.wording.english() && ground.isDeed(at))
                && (!ground.isNamed(at - 1) || isPartOfCompound(at));
    }

    /** "the Harker family", "the Aldham supporters club": what an article before the name announces. */
    private boolean isPartOfCompound(int at) {
        int name = at - 1;
        while (ground.isNamed(name)) {
            name--;
        }
        return ground.wording.english() && ground.isDeterminerAlone(name) && !ground.isDeed(at);
    }

    /** "ministre de la Culture et de la Communication", "acteur et chanteur", "health and human services,". */
    private boolean goesOnBehindAnd(int at) {
        boolean both = ground.isCapital(at - 1) && ground.isCapital(at + 1) && !ground.isPerson(at + 1);
        boolean last = !ground.isLink(at + 1) && ground.isMark(at + 2) && !ground.isPerson(at + 1);
        boolean complement = !ground.isDeterminerAlone(at + 1) && ground.isLink(at + 1);
        return ground.roleAt(at + 1) != null || both || last || complement;
    }

    private int trimmed(int bare, int to) {
        int end = to;
        while (end > bare && (ground.isLink(end - 1) || ground.isStop(end - 1) || isLoose(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isLoose(int at) {
        return ground.isMark(at) && !CLOSING.contains(ground.small(at));
    }

    private End why(int at) {
        if (ground.isPerson(at) || (ground.isAbbreviation(at - 1) && ground.isPerson(at + 1))) {
            return End.PERSON;
        }
        if (!ground.isIn(at) || ground.wording.startsLine(at) || ground.isMark(at)) {
            return End.CLOSED;
        }
        if (ground.isVerb(at)) {
            return End.VERB;
        }
        boolean told = ground.ends.contains(ground.small(at))
                || ground.deeds.contains(ground.small(at))
                || (ground.wording.english() && ground.isDeed(at))
                || ground.isTime(at)
                || ground.isLink(at)
                || ground.isAnd(at);
        return told ? End.TOLD : End.WORD;
    }
}
