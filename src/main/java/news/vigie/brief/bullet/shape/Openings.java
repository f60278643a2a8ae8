package news.vigie.brief.bullet.shape;

import java.util.Optional;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.flaw.Leaning;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Span;

/** Finds what a sentence opens with and can do without: "Après trois ans d'études, le conseil a voté". */
final class Openings {
    private static final int LONGEST = 160;
    private static final int SOON = 12;

    private final String text;
    private final Mentions mentions;
    private final Grammar grammar;
    private final Phrases openings;
    private final Phrases subjects;
    private final Leaning leaning;

    Openings(String text, Language language, Mentions mentions, Grammar grammar) {
        this.text = text;
        this.mentions = mentions;
        this.grammar = grammar;
        openings = Phrases.of(language, "extra-openings");
        subjects = Phrases.of(language, "subject-openings");
        leaning = new Leaning(language);
    }

    Optional<Part> of(Span sentence, Tokens tokens) {
        if (tokens.size() < SOON || openings.opening(tokens.from(0)) == 0) {
            return Optional.empty();
        }
        int comma = tokens.nextComma(0);
        if (comma >= tokens.size() || tokens.start(comma) - sentence.start() > LONGEST) {
            return Optional.empty();
        }
        var opening = new Span(sentence.start(), tokens.start(comma));
        var rest = new Span(tokens.start(comma), sentence.end());
        return standsAlone(opening, rest, tokens, comma)
                ? Optional.of(new Part(Rule.OPENING, opening))
                : Optional.empty();
    }

    /** What is left begins with its subject and has a verb. */
    private boolean standsAlone(Span opening, Span rest, Tokens tokens, int from) {
        int name = mentions.all().firstIn(new Span(rest.start(), Math.min(rest.end(), rest.start() + 25)));
        boolean begins = name == rest.start() || subjects.opening(tokens.from(from)) > 0;
        int clause = Math.min(tokens.nextComma(from), from + SOON);
        return begins
                && grammar.hasMainVerb(tokens, from, clause)
                && (name >= 0 || !mentions.people().touch(opening))
                && !leaning.leans(rest.in(text), tokens.from(from));
    }
}
