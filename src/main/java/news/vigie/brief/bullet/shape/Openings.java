package news.vigie.brief.bullet.shape;

import java.util.Optional;
import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.flaw.Leaning;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** Finds what a sentence opens with and can do without: "Après trois ans d'études, le conseil a voté". */
final class Openings {
    private static final int LONGEST = 160;
    private static final int SOON = 12;
    private static final int SHORT = 7;

    private final String text;
    private final Mentions mentions;
    private final Grammar grammar;
    private final Phrases openings;
    private final Phrases subjects;
    private final Phrases relatives;
    private final Set<String> indefinite;
    private final Set<String> scenes;
    private final Set<String> objects;
    private final Set<String> calendar;
    private final Set<String> coordinators;
    private final Participles participles;
    private final Leaning leaning;

    Openings(String text, Language language, Mentions mentions, Grammar grammar) {
        this.text = text;
        this.mentions = mentions;
        this.grammar = grammar;
        openings = Phrases.of(language, "extra-openings");
        relatives = Phrases.of(language, "relatives");
        subjects = Phrases.of(language, "subject-openings");
        indefinite = WordLists.of(language).words("indefinite-openings");
        scenes = WordLists.of(language).words("scene-openings");
        calendar = WordLists.of(language).words("calendar");
        objects = WordLists.of(language).words("object-pronouns");
        coordinators = WordLists.of(language).words("coordinators");
        participles = new Participles(language);
        leaning = new Leaning(language);
    }

    Optional<Part> of(Span sentence, Tokens tokens) {
        if (tokens.size() < SOON || !(opens(tokens) || setsScene(sentence, tokens))) {
            return Optional.empty();
        }
        int comma = end(tokens);
        if (comma >= tokens.size() || tokens.isNumber(comma) || tokens.start(comma) - sentence.start() > LONGEST) {
            return Optional.empty();
        }
        var opening = new Span(sentence.start(), tokens.start(comma));
        var rest = new Span(tokens.start(comma), sentence.end());
        return standsAlone(opening, rest, tokens, comma)
                ? Optional.of(new Part(Rule.OPENING, opening))
                : Optional.empty();
    }

    /** Behind the commas within it: "In an interview on Monday, his first since May, the mayor said". */
    private int end(Tokens tokens) {
        int comma = tokens.nextComma(0);
        for (int next = tokens.nextComma(comma); next < tokens.size(); next = tokens.nextComma(next)) {
            boolean within = relatives.opening(tokens.from(comma)) > 0
                    || (grammar.countVerbs(tokens, comma, next) == 0
                            && !mentions.all().startAt(tokens.start(comma)));
            if (!within || !beginsClause(tokens, next)) {
                return comma;
            }
            comma = next;
        }
        return comma;
    }

    /** "the mayor has": no more of a row. */
    private boolean beginsClause(Tokens tokens, int at) {
        boolean named = mentions.all().startAt(tokens.start(at));
        return (named || subjects.opening(tokens.from(at)) > 0)
                && grammar.countVerbs(tokens, at, Math.min(tokens.nextComma(at), at + SOON)) > 0
                && !coordinators.contains(tokens.word(at));
    }

    private boolean opens(Tokens tokens) {
        return openings.opening(tokens.from(0)) > 0
                || (participles.opens(tokens) && !grammar.hasMainVerb(tokens, 0, tokens.nextComma(0)));
    }

    /** « En visite au palais », « En fin d'émission »: no place and no year. */
    private boolean setsScene(Span sentence, Tokens tokens) {
        int comma = tokens.nextComma(0);
        return scenes.contains(tokens.word(0))
                && comma < tokens.size()
                && tokens.between(0, comma).stream()
                        .noneMatch(word -> Character.isDigit(word.charAt(0)) || calendar.contains(word))
                && !mentions.all().touch(new Span(sentence.start(), tokens.end(1)));
    }

    /** What is left begins with its subject and has a verb. */
    private boolean standsAlone(Span opening, Span rest, Tokens tokens, int from) {
        int name = mentions.all().firstIn(new Span(rest.start(), Math.min(rest.end(), rest.start() + 25)));
        boolean begins = name == rest.start() || subjects.opening(tokens.from(from)) > 0 || isNoun(tokens, from);
        int comma = tokens.nextComma(from);
        int clause = isAside(tokens, from, comma) ? tokens.nextComma(tokens.nextComma(comma)) : comma;
        return begins
                && grammar.hasMainVerb(tokens, from, Math.min(tokens.size(), Math.min(clause, from + SOON)))
                && (name >= 0 || !mentions.people().touch(opening))
                && !isRow(tokens, from)
                && !pointsBack(tokens, from)
                && !leaning.leans(rest.in(text), tokens.from(from));
    }

    /** "Funding for schools, hospitals and roads": the second of a row is no subject. */
    private boolean isRow(Tokens tokens, int from) {
        for (int at = from + 1; at < tokens.size() && !grammar.isVerb(tokens, at); at++) {
            if (coordinators.contains(tokens.word(at)) && tokens.nextComma(from) <= at) {
                return true;
            }
        }
        return false;
    }

    /** « le ministre leur a écrit »: to whom is said in the opening. */
    private boolean pointsBack(Tokens tokens, int from) {
        for (int at = from + 1; at < Math.min(tokens.size() - 1, from + SOON); at++) {
            if (objects.contains(tokens.word(at)) && !tokens.isCapital(at) && grammar.isPredicate(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "le supermarché, dans le Nord, est fermé": the verb stands behind the next comma. */
    private boolean isAside(Tokens tokens, int from, int comma) {
        return comma - from < SHORT
                && comma < tokens.size()
                && !indefinite.contains(tokens.word(from))
                && !grammar.isVerb(tokens, comma);
    }

    /** "partners on both sides have tried": no word that opens anything else. */
    private boolean isNoun(Tokens tokens, int at) {
        return !grammar.isVerb(tokens, at) && !grammar.opensOther(tokens.word(at)) && !participles.beginAt(tokens, at);
    }
}
