package news.vigie.brief.bullet.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.Binding;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Finds the clauses at a sentence's end that the words before them do not need. */
final class Tails {
    private static final int LEAST_KEPT = 6;
    private static final int NEAR = 8;

    private final Grammar grammar;
    private final Binding binding;
    private final Phrases tails;
    private final Phrases bare;
    private final Phrases timing;
    private final Phrases appositions;
    private final Phrases returns;
    private final Phrases impersonal;
    private final Set<String> relatives;
    private final Set<String> withVerb;
    private final Set<String> clefts;
    private final Set<String> indefinite;
    private final Set<String> modals;
    private final Set<String> holding;
    private final Set<String> hollow;
    private final Set<String> along;
    private final Set<String> coordinators;
    private final Set<String> contrasts;
    private final Set<String> pronouns;
    private final Participles participles;
    private final Ties ties;

    Tails(Language language, Grammar grammar) {
        this.grammar = grammar;
        binding = Binding.of(language);
        tails = Phrases.of(language, "tails");
        bare = Phrases.of(language, "bare-tails");
        timing = Phrases.of(language, "timing");
        appositions = Phrases.of(language, "appositions");
        returns = Phrases.of(language, "continuations");
        impersonal = Phrases.of(language, "impersonal");
        WordLists lists = WordLists.of(language);
        relatives = lists.words("relatives-of-names");
        withVerb = lists.words("tails-with-verb");
        clefts = lists.words("cleft-openings");
        indefinite = lists.words("indefinite-openings");
        modals = lists.words("modals");
        holding = lists.words("holding");
        hollow = lists.words("hollow-verbs");
        along = lists.words("before-tails");
        coordinators = lists.words("coordinators");
        contrasts = lists.words("contrasts");
        pronouns = lists.words("subject-pronouns");
        participles = new Participles(language);
        ties = new Ties(language, grammar);
    }

    /** Where a tail starts: the number of its first word, and why it may go. */
    record Tail(Rule rule, int from) {}

    /** One that starts with this word, of which the sentence so far is whole. */
    Optional<Tail> at(Tokens tokens, int at, Mentions mentions) {
        if (at < LEAST_KEPT || at > tokens.size() - 2) {
            return Optional.empty();
        }
        Mark mark = tokens.before(at);
        Optional<Tail> tail = mark == Mark.COMMA
                ? behindComma(tokens, at, mentions)
                : mark == Mark.SPACE ? bare(tokens, at, mentions) : Optional.empty();
        return tail.filter(found -> !ties.hold(tokens, found.from()) && grammar.isWhole(tokens, found.from()));
    }

    private Optional<Tail> behindComma(Tokens tokens, int at, Mentions mentions) {
        List<String> rest = tokens.from(at);
        if (coordinators.contains(tokens.word(at))) {
            return coordinated(tokens, at, true);
        }
        if (tails.opening(rest) > 0) {
            boolean held = timing.opening(rest) > 0 && has(tokens, 0, at, modals);
            return held || goesOn(tokens, at) ? Optional.empty() : Optional.of(new Tail(Rule.TAIL, at));
        }
        if (participles.purpose(tokens, at)) {
            return isHeld(tokens, at) || goesOn(tokens, at)
                    ? Optional.empty()
                    : Optional.of(new Tail(Rule.PURPOSE, at));
        }
        if (participles.open(tokens, at)) {
            return isRow(tokens, at) || goesOn(tokens, at)
                    ? Optional.empty()
                    : Optional.of(new Tail(Rule.PARTICIPLE, at));
        }
        return appositions.opening(rest) > 0 && names(tokens, at, mentions) && isApposition(tokens, at)
                ? Optional.of(new Tail(Rule.APPOSITION, at))
                : Optional.empty();
    }

    /** A definite noun behind a place may be an object: behind a person it tells who that is. */
    private boolean names(Tokens tokens, int at, Mentions mentions) {
        boolean indefinite = this.indefinite.contains(tokens.word(at));
        return (indefinite ? mentions.all() : mentions.people()).endAt(tokens.end(at - 1));
    }

    /** No row, and nothing that goes on. */
    private boolean isApposition(Tokens tokens, int at) {
        return !isRow(tokens, at) && tokens.nextComma(at) == tokens.size() && !hasVerb(tokens, at, tokens.size());
    }

    private boolean isRow(Tokens tokens, int at) {
        return has(tokens, at, Math.min(tokens.size(), at + NEAR), coordinators);
    }

    /** Does the sentence come back, behind the tail, to what it said before it? */
    private boolean goesOn(Tokens tokens, int at) {
        for (int comma = tokens.nextComma(at); comma < tokens.size(); comma = tokens.nextComma(comma)) {
            List<String> rest = tokens.from(comma);
            boolean joined = coordinators.contains(tokens.word(comma)) || grammar.isSubordinator(tokens.word(comma));
            if (returns.opening(rest) > 0
                    || grammar.isVerb(tokens, comma)
                    || (!joined
                            && !participles.open(tokens, comma)
                            && hasVerb(tokens, comma, tokens.nextComma(comma)))) {
                return true;
            }
        }
        return isLastWordApart(tokens) || tokens.from(at).stream().anyMatch(word -> word.equals("if"));
    }

    /** "un entrepôt, contenant du nitrate, explose": what had to wait for its end. */
    private static boolean isLastWordApart(Tokens tokens) {
        return tokens.before(tokens.size() - 1) == Mark.COMMA;
    }

    private boolean hasVerb(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            if (grammar.isSubordinator(tokens.word(i))) {
                return false;
            }
            if (grammar.isVerb(tokens, i) || grammar.isSpeech(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where no comma parts them, an infinitive may be what the verb before it needs ("a appelé vendredi à voter"). */
    private Optional<Tail> bare(Tokens tokens, int at, Mentions mentions) {
        String word = tokens.word(at);
        if (coordinators.contains(word)) {
            return coordinated(tokens, at, false);
        }
        if (relatives.contains(word) && mentions.all().endAt(tokens.end(at - 1))) {
            return has(tokens, 0, at, clefts) || goesOn(tokens, at)
                    ? Optional.empty()
                    : Optional.of(new Tail(Rule.TAIL, at));
        }
        boolean opens = bare.opening(tokens.from(at)) > 0 || (withVerb.contains(word) && verbSoon(tokens, at));
        if (!opens
                || participles.needsMore(tokens.word(at - 1))
                || isHeld(tokens, at)
                || tokens.isHyphenated(at)
                || (!withVerb.contains(word) && grammar.hasOwnVerb(tokens, at, tokens.nextComma(at)))
                || binding.turns(tokens.from(at))
                || goesOn(tokens, at)) {
            return Optional.empty();
        }
        return Optional.of(new Tail(Rule.BARE, along(tokens, at)));
    }

    /** "as the city grew": behind another word than "a", a verb. */
    private boolean verbSoon(Tokens tokens, int at) {
        int comma = tokens.nextComma(at);
        for (int i = at + 2; i < Math.min(comma, at + NEAR); i++) {
            if (grammar.isVerb(tokens, i) && !tokens.isHyphenated(i)) {
                return !grammar.isSubordinator(tokens.word(i - 1));
            }
        }
        return false;
    }

    /** Do the words before need to be said with a condition, a measure, a doubt? */
    private boolean isHeld(Tokens tokens, int at) {
        return has(tokens, 0, at, modals)
                || has(tokens, 0, at, holding)
                || has(tokens, Math.max(0, at - NEAR), at, hollow)
                || binding.turns(tokens.between(0, at))
                || impersonal.opening(tokens.from(0)) > 0;
    }

    /** "two days after", "shortly before": what measures the tail goes with it. */
    private int along(Tokens tokens, int at) {
        int from = at;
        while (from > 1
                && tokens.before(from) == Mark.SPACE
                && (along.contains(tokens.word(from - 1)) || (from < at && tokens.isNumber(from - 1)))) {
            from--;
        }
        return from;
    }

    /** "…, and the mayor has resigned", "… and was jailed"; what "but" opens changes what was said before it. */
    private Optional<Tail> coordinated(Tokens tokens, int at, boolean comma) {
        int next = at + 1;
        boolean second = grammar.isVerb(tokens, next) && !tokens.isCapital(next);
        boolean clause = !second && (comma || pronouns.contains(tokens.word(next))) && opensClause(tokens, next);
        if (!(second || clause)
                || !grammar.endsInClause(tokens, at)
                || isPaired(tokens, at)
                || contrasts.contains(tokens.word(at))
                || (second && ties.areOneDeed(tokens, at))) {
            return Optional.empty();
        }
        return Optional.of(new Tail(second ? Rule.PREDICATE : Rule.CLAUSE, at));
    }

    private boolean opensClause(Tokens tokens, int at) {
        boolean subject = tokens.isCapital(at)
                || tokens.isNumber(at)
                || grammar.isDeterminer(tokens.word(at))
                || pronouns.contains(tokens.word(at));
        return subject && hasVerb(tokens, at + 1, tokens.nextComma(at));
    }

    /** "between … and", "not only … but". */
    private boolean isPaired(Tokens tokens, int at) {
        return has(tokens, Math.max(0, at - 2 * NEAR), at, holding) || binding.turns(tokens.between(0, at));
    }

    private static boolean has(Tokens tokens, int from, int to, Set<String> words) {
        return tokens.between(from, to).stream().anyMatch(words::contains);
    }
}
