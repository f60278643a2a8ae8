package news.vigie.brief.quote.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.language.Span;

/**
 * Finds what the narrator says amid a quotation: "« Nous irons, a dit Paul Durand, demain. »". Where a closing mark
 * tells how far the quotation goes it stays as printed; a reply after a dash, and what is never closed, are cut.
 */
final class Incises {
    private static final Set<String> BEFORE = Set.of(",", "?", "!", "…", "...");
    private static final Set<String> AFTER = Set.of(",", ".", ":", ";", "…");
    private static final Set<String> OBJECTS = Set.of("l'", "lui", "leur", "s'");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> DASHES = Set.of("—", "–", "-");
    private static final String MARKS = "«»“”„\"‘’'‹›";
    private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "un", "une", "the", "a", "an");
    private static final int LONGEST = 15;
    private static final int NEAR = 3;

    private final Prose prose;
    private final Mentions mentions;
    private final Cues cues;
    private final Subjects subjects;
    private final Lexicon lexicon;

    Incises(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        cues = prose.cues();
        subjects = new Subjects(prose, mentions);
        lexicon = Lexicon.of(prose.wording().lists());
    }

    /** In order; a quotation without an incise is as it was. */
    List<Quotation> cut(List<Quotation> quotations) {
        var parts = new ArrayList<Quotation>();
        quotations.forEach(quotation -> cut(quotation, parts));
        return parts;
    }

    private void cut(Quotation quotation, List<Quotation> parts) {
        boolean reply = isReply(quotation);
        if (isClosed(quotation) && !reply) {
            parts.add(quotation);
            return;
        }
        int from = prose.wording().at(quotation.inside().start());
        int limit = prose.wording().at(quotation.inside().end());
        int to = reply ? limit : narration(from, limit);
        int start = from;
        for (int at = from + 1; at < to - 1; at++) {
            int end = prose.is(at, BEFORE) ? endOf(at + 1, to) : -1;
            if (end >= 0 && start < at) {
                add(parts, quotation, start, ",".equals(prose.small(at)) ? at : at + 1);
                start = reply || ",".equals(prose.small(end - 1)) ? end : to;
                at = start - 1;
            }
        }
        if (start == from && to == limit) {
            parts.add(quotation);
        } else if (start < to) {
            add(parts, quotation, start, to);
        }
    }

    /** Whether the narrator speaks within it. */
    boolean isIn(Quotation quotation) {
        int to = prose.wording().at(quotation.inside().end());
        int from = prose.wording().at(quotation.inside().start()) + 1;
        for (int at = from; at < to - 1; at++) {
            if (prose.is(at, BEFORE) && endOf(at + 1, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Marked as somebody's words to its very end: by a closing mark, by the line, by the next paragraph's mark. */
    boolean isClosed(Quotation quotation) {
        String text = prose.wording().text();
        int end = quotation.outside().end();
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean again = next < text.length() && isMark(text, next);
        boolean marked = end > quotation.inside().end() && isMark(text, end - 1);
        return marked || again || !isMark(text, quotation.outside().start());
    }

    private boolean isReply(Quotation quotation) {
        return prose.is(prose.wording().at(quotation.outside().start()), DASHES);
    }

    private static boolean isMark(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** The first sentence but one that tells of somebody who speaks; the limit if none does. */
    private int narration(int from, int limit) {
        for (int sentence = prose.sentenceAt(from) + 1; prose.first(sentence) < limit; sentence++) {
            int first = prose.first(sentence);
            for (int at = first; at < Math.min(limit, prose.end(sentence)); at++) {
                Optional<Subject> subject = cues.at(at)
                        .filter(cue -> cue.kind() == Cue.Kind.VERB)
                        .flatMap(cue -> subjects.before(cue, first));
                if (subject.filter(Incises::isThird).isPresent()) {
                    return first;
                }
            }
        }
        return limit;
    }

    private static boolean isThird(Subject subject) {
        return subject instanceof Subject.Named || (subject instanceof Subject.Pronoun pronoun && !pronoun.plural());
    }

    private void add(List<Quotation> parts, Quotation whole, int from, int to) {
        boolean hasWords = false;
        for (int at = from; at < to; at++) {
            hasWords |= !prose.isMark(at);
        }
        if (hasWords) {
            Span inside = prose.wording().span(from, to);
            boolean first = inside.start() == whole.inside().start();
            boolean last = inside.end() == whole.inside().end();
            parts.add(new Quotation(
                    inside,
                    new Span(
                            first ? whole.outside().start() : inside.start(),
                            last ? whole.outside().end() : inside.end())));
        }
    }

    /** The word after the incise that starts here, its comma included; -1: none starts. */
    private int endOf(int start, int limit) {
        int said = prose.wording().english() ? englishEnd(start, limit) : frenchEnd(start, limit);
        for (int at = said; said >= 0 && at < limit && at < said + LONGEST; at++) {
            if (prose.is(at, AFTER) && !isApposition(at)) {
                return at + 1;
            }
            if (prose.isMark(at) && !prose.is(at, AFTER)) {
                return -1;
            }
        }
        return said < limit ? -1 : said;
    }

    /** ", maire de Valence,": the role of the one just named. */
    private boolean isApposition(int comma) {
        return ",".equals(prose.small(comma))
                && mentions.covering(comma - 1).isPresent()
                && (prose.is(comma + 1, lexicon.roles())
                        || prose.is(comma + 2, lexicon.roles())
                        || startsRole(mentions.covering(comma - 1).get().figure(), comma));
    }

    private boolean startsRole(Figure figure, int comma) {
        if (figure.role() == null) {
            return false;
        }
        int role = prose.wording().at(figure.role().start());
        return role == comma + 1 || role == comma + 2;
    }

    /** The word after verb and subject. */
    private int frenchEnd(int start, int limit) {
        int verb = prose.is(start, OBJECTS) ? start + 1 : start;
        Optional<Cue> cue = cues.at(verb).filter(found -> found.kind() == Cue.Kind.VERB && found.to() <= limit);
        if (cue.isEmpty()) {
            return -1;
        }
        if (!cue.get().pronoun().isEmpty()) {
            return "on".equals(cue.get().pronoun()) ? -1 : cue.get().to();
        }
        return endOfSubject(cue.get(), limit);
    }

    private int endOfSubject(Cue cue, int limit) {
        boolean noun = prose.is(cue.to(), ARTICLES) && cue.to() + 1 < limit && !prose.isMark(cue.to() + 1);
        return subjects.after(cue, Math.min(limit, cue.to() + LONGEST))
                .filter(subject -> subject.at() < cue.to() + NEAR && isSomebody(subject))
                .map(subject -> endOf(subject))
                .orElse(noun ? cue.to() + 2 : -1);
    }

    private static boolean isSomebody(Subject subject) {
        return subject instanceof Subject.Named || subject instanceof Subject.Known;
    }

    private int endOf(Subject subject) {
        return mentions.startingAt(subject.at()).map(Mentions.Mention::to).orElse(subject.at() + 1);
    }

    /** "he said", "Ann Lee said", "said Ann Lee", and nothing more before the comma. */
    private int englishEnd(int start, int limit) {
        int named = mentions.startingAt(start).map(Mentions.Mention::to).orElse(start);
        int verb = prose.is(start, PRONOUNS) ? start + 1 : named;
        Optional<Cue> cue = cues.at(verb).filter(found -> found.kind() == Cue.Kind.VERB && found.to() <= limit);
        int end = cue.map(found -> verb > start ? found.to() : endOfSubject(found, limit))
                .orElse(-1);
        return end >= limit || prose.is(end, AFTER) ? end : -1;
    }
}
