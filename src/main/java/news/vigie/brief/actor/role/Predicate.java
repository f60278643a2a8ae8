package news.vigie.brief.actor.role;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.brief.actor.role.Phrase.Article;
import news.vigie.brief.actor.role.Phrase.End;

/** Roles that a verb gives: "est le maire de", "a été nommée directrice", "qui dirige l'agence", "à la tête de". */
final class Predicate {
    private static final Set<String> WHO = Set.of("qui", "who");
    private static final Set<String> AUXILIARIES = Set.of(
            "a", "ont", "est", "été", "avait", "vient", "d'", "de", "être", "ainsi", "fut", "has", "had", "been", "was",
            "is", "will", "be");
    private static final Set<String> AS = Set.of("as", "comme", "to", "be", "au", "poste", "de", "the");
    /** Words from a name to what it is made. */
    private static final int REACH = 4;

    private final Ground ground;
    private final Phrases phrases;

    Predicate(Ground ground, Phrases phrases) {
        this.ground = ground;
        this.phrases = phrases;
    }

    Optional<Phrase> of(Mention mention) {
        int to = ground.small(mention.to()).equals(",") ? mention.to() + 1 : mention.to();
        int verb = WHO.contains(ground.small(to)) ? to + 1 : mention.to();
        return named(verb, mention)
                .or(() -> being(verb, mention))
                .or(() -> leading(to, verb, mention))
                .or(() -> made(mention))
                .filter(phrase -> !phrase.isPlural() || mention.isInRow());
    }

    private Optional<Phrase> being(int verb, Mention mention) {
        if (!ground.isCopula(verb)) {
            return Optional.empty();
        }
        int from = ground.small(verb + 1).equals("as") || ground.openings.contains(ground.small(verb + 1))
                ? verb + 2
                : verb + 1;
        return phrases.at(from, mention.type())
                .filter(phrase -> phrase.end() != End.VERB && phrase.end() != End.PERSON)
                .filter(phrase -> !isOneWho(phrase));
    }

    /** "is the worker who deserves it": of a figure that somebody plays as well as of somebody. */
    private boolean isOneWho(Phrase phrase) {
        return phrase.determined() == Article.DEFINITE && WHO.contains(ground.small(phrase.to()));
    }

    /** "qui dirige l'agence", "who heads the agency", "à la tête du groupe", as they stand. */
    private Optional<Phrase> leading(int to, int verb, Mention mention) {
        boolean who = verb > to && ground.leading.contains(ground.small(verb));
        boolean atHead = ground.small(to).equals("à")
                && ground.small(to + 1).equals("la")
                && ground.small(to + 2).equals("tête")
                && (ground.small(to + 3).equals("du") || ground.small(to + 3).startsWith("d"));
        if (!mention.isPerson() || !(who || atHead)) {
            return Optional.empty();
        }
        int from = who ? verb : to;
        int end = phrases.endOfObject(who ? verb + 1 : to + 3);
        return end <= from + 1 || (who && !isBody(verb + 1, end))
                ? Optional.empty()
                : Optional.of(new Phrase(from, from, from + 1, end, null, Article.NONE, End.CLOSED));
    }

    /** "qui dirige l'agence", not "who leads by two strokes". */
    private boolean isBody(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> ground.isOrganizationHead(at) || ground.isNamed(at));
    }

    /** "X a été nommé directeur", "X, appointed chairman". */
    private Optional<Phrase> named(int from, Mention mention) {
        int at = from;
        while (at < from + REACH && AUXILIARIES.contains(ground.small(at))) {
            at++;
        }
        if (!ground.naming.contains(ground.small(at))) {
            return Optional.empty();
        }
        return phrases.at(behindAs(at + 1), mention.type());
    }

    /** "a nommé X directeur", "named X as chairman". */
    private Optional<Phrase> made(Mention mention) {
        boolean verb = false;
        for (int at = mention.from() - 1; at >= mention.from() - REACH && at >= 0 && !ground.isMark(at); at--) {
            verb = verb || (ground.naming.contains(ground.small(at)) && !ground.isDeterminer(at - 1));
        }
        if (!verb || ground.isMark(mention.to()) || ground.isAnd(mention.to())) {
            return Optional.empty();
        }
        return phrases.at(behindAs(mention.to()), mention.type());
    }

    private int behindAs(int from) {
        int at = from;
        while (AS.contains(ground.small(at)) && at < from + REACH) {
            at++;
        }
        return at;
    }
}
