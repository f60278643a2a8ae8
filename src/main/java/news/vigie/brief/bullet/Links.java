package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * The words within a sentence that only tie it to the one before: « a par ailleurs déploré », "has also said". A bullet,
 * which has no sentence before it, does without.
 */
final class Links {
    private final Reading reading;
    private final String text;
    private final Quotations quotations;
    private final Phrases links;
    private final Phrases helped;
    private final Set<String> helpers;
    private final Set<String> bound;
    private final Set<String> openers;
    private final Set<String> participleEndings;

    Links(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
        text = reading.article().text();
        Language language = reading.article().language();
        links = Phrases.of(language, "links");
        helped = Phrases.of(language, "links-behind-helpers");
        WordLists lists = WordLists.of(language);
        helpers = lists.words("helpers");
        openers = lists.words("determiners");
        bound = lists.words("link-bonds");
        participleEndings = lists.words("participles-behind-links");
    }

    /** The stretches without them. */
    List<Span> without(List<Span> stretches) {
        if (links.isEmpty()) {
            return stretches;
        }
        var kept = new ArrayList<Span>();
        for (Span stretch : stretches) {
            addWithout(kept, stretch);
        }
        return kept;
    }

    private void addWithout(List<Span> kept, Span stretch) {
        Tokens tokens = Tokens.of(reading, stretch);
        int from = stretch.start();
        for (int at = 1; at < tokens.size() - 2; at++) {
            int end = at + length(tokens, at);
            if (end > at && end < tokens.size() && isApart(tokens, at, end)) {
                kept.add(new Span(from, tokens.end(at - 1)));
                from = tokens.before(at) == Mark.COMMA ? tokens.start(end) : tokens.end(end - 1);
                at = end;
            }
        }
        kept.add(new Span(from, stretch.end()));
    }

    private int length(Tokens tokens, int at) {
        int length = links.opening(tokens.from(at));
        boolean behindHelper = length == 0
                && helpers.contains(tokens.word(at - 1))
                && participleEndings.stream().anyMatch(tokens.word(at + 1)::endsWith);
        return behindHelper ? helped.opening(tokens.from(at)) : length;
    }

    /**
     * In no quotation, between two spaces, two commas, or a space and a comma, and with nothing that holds to it; the
     * comma stays that parts two clauses.
     */
    private boolean isApart(Tokens tokens, int at, int end) {
        Mark before = tokens.before(at);
        Mark behind = tokens.before(end);
        boolean parted = behind == Mark.COMMA ? before != Mark.OTHER : before == Mark.SPACE && behind == Mark.SPACE;
        return parted
                && (before != Mark.COMMA || !(tokens.isCapital(end) || openers.contains(tokens.word(end))))
                && before != Mark.JOINT
                && before != Mark.DASH
                && !quotations.isQuoted(tokens.start(at))
                && !bound.contains(tokens.word(at - 1))
                && !bound.contains(tokens.word(end))
                && text.charAt(tokens.end(at - 1)) != '"';
    }
}
