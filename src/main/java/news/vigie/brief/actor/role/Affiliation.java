package news.vigie.brief.actor.role;

import java.util.Optional;
import java.util.Set;
import news.vigie.language.Span;

/** To which organisation somebody belongs: "Jean Morel, de la CGT Rail", "Jean Morel (CFDT)", "Ann Lee of Norgaz". */
final class Affiliation {
    private static final Set<String> OF = Set.of("de", "du", "d'", "of");
    private static final Set<String> ARTICLES = Set.of("la", "l'", "the");
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]", ",", "–", "—");
    /** Words before the name of an organisation that tell what it is, at most. */
    private static final int KINDS = 3;

    private final Ground ground;

    Affiliation(Ground ground) {
        this.ground = ground;
    }

    Optional<Span> of(Mention mention) {
        // "des comités Jeanne Morel (CJM)", "le départ de Jean Morel du ministère": not hers, and not his.
        boolean bearer =
                ground.isOrganizationHead(mention.from() - 1) || ground.isOrganizationsHead(mention.from() - 1);
        if (bearer || OF.contains(ground.small(mention.from() - 1))) {
            return Optional.empty();
        }
        return bracketed(mention.to()).or(() -> joined(mention.to())).or(() -> before(mention.from()));
    }

    private Optional<Span> bracketed(int to) {
        if (!OPENING.contains(ground.small(to)) || !isBody(to + 1)) {
            return Optional.empty();
        }
        int end = behind(to + 1);
        return CLOSING.contains(ground.small(end)) ? Optional.of(ground.wording.span(to + 1, end)) : Optional.empty();
    }

    private Optional<Span> joined(int to) {
        int of = ground.small(to).equals(",") ? to + 1 : to;
        if (!OF.contains(ground.small(of)) || ground.wording.startsLine(of)) {
            return Optional.empty();
        }
        int from = ARTICLES.contains(ground.small(of + 1)) ? of + 2 : of + 1;
        int body = from;
        while (body < from + KINDS && isKind(body)) {
            body++;
        }
        boolean told = body == from || ground.isOrganizationHead(body - 1);
        return told && isBody(body) ? Optional.of(ground.wording.span(from, behind(body))) : Optional.empty();
    }

    /** "Norgaz's Ann Lee". */
    private Optional<Span> before(int from) {
        int last = from - 3;
        if (!ground.isPossessive(from - 1) || !ground.small(from - 1).equals("s") || !ground.isNamed(last)) {
            return Optional.empty();
        }
        int start = last;
        while (ground.isNamed(start - 1) && !ground.wording.startsLine(start)) {
            start--;
        }
        return isBody(start) ? Optional.of(ground.wording.span(start, last + 1)) : Optional.empty();
    }

    /** "the campaign group": small words that say what it is. */
    private boolean isKind(int at) {
        return !ground.isMark(at) && !ground.isCapital(at) && !ground.isStop(at) && !ground.isNamed(at);
    }

    private boolean isBody(int at) {
        return ground.isBody(at);
    }

    private int behind(int from) {
        int end = from;
        while (ground.isNamed(end) && (end == from || !ground.isPerson(end))) {
            end++;
        }
        return end;
    }
}
