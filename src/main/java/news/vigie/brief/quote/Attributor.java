package news.vigie.brief.quote;

import java.util.Optional;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.Script;

/**
 * Says who spoke the words of a quotation: by the cue after it, before it or inside it; else it goes on with the speaker
 * of the quotation before; else the subject of its sentence, which is no more than likely.
 */
final class Attributor {
    /** A cue farther from the quotation than so many words is of something else. */
    private static final int REACH = 14;

    private static final int PHRASE_REACH = 8;

    private final Script script;
    private final Cues cues;
    private final Subjects subjects;
    private final Salience salience;

    Attributor(Script script, Cast cast, Salience salience) {
        this.script = script;
        this.salience = salience;
        cues = new Cues(script);
        subjects = new Subjects(script, cast);
    }

    /** @param previous of the quotation before in the same paragraph; {@link Attribution#NONE} if there is none */
    Attribution of(Quotation quotation, Surroundings around, Attribution previous) {
        int offset = quotation.outside().start();
        Optional<Attribution> told = around.startsSentence()
                ? after(around, offset).or(() -> inside(quotation))
                : before(around, offset).or(() -> after(around, offset)).or(() -> inside(quotation));
        return told.orElseGet(() -> untold(around, offset, previous));
    }

    private Optional<Attribution> after(Surroundings around, int offset) {
        int limit = Math.min(around.after(), around.end() + REACH);
        for (int at = around.end(); at < limit; at++) {
            Optional<Cue> cue = cues.at(at);
            if (cue.isPresent()) {
                return Optional.of(told(cue.get(), subject(cue.get(), around.end(), around.after()), offset));
            }
            if (".;".contains(script.small(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> before(Surroundings around, int offset) {
        Optional<Cue> last = Optional.empty();
        for (int at = around.before(); at < around.start(); at++) {
            Optional<Cue> cue = cues.at(at).filter(found -> found.to() <= around.start());
            if (cue.isPresent()) {
                last = cue;
                at = cue.get().to() - 1;
            }
        }
        return last.map(cue -> told(cue, subject(cue, around.before(), around.start()), offset));
    }

    /** "« On verra, a-t-il dit, demain »": the marks hold the incise. */
    private Optional<Attribution> inside(Quotation quotation) {
        int from = script.at(quotation.inside().start());
        int to = script.at(quotation.inside().end());
        for (int at = from + 1; at < to; at++) {
            if (!",".equals(script.small(at - 1))) {
                continue;
            }
            Optional<Cue> cue = cues.at(at).filter(found -> !found.pronoun().isEmpty());
            if (cue.isPresent()) {
                return Optional.of(
                        told(cue.get(), Optional.empty(), quotation.outside().start()));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> subject(Cue cue, int from, int to) {
        if (!cue.pronoun().isEmpty()) {
            return Optional.empty();
        }
        if (cue.subjectAfter()) {
            return subjects.firstAfter(cue.to(), Math.min(to, cue.to() + PHRASE_REACH));
        }
        return subjects.lastBefore(from, cue.from()).or(() -> subjects.firstAfter(cue.to(), to));
    }

    private Attribution told(Cue cue, Optional<Subject> subject, int offset) {
        if (!cue.pronoun().isEmpty()) {
            return byPronoun(cue, genderOf(cue.pronoun()), offset);
        }
        if (subject.isEmpty()) {
            return new Attribution(salience.latest(offset, Gender.UNKNOWN).orElse(null), cue.span(), false);
        }
        return switch (subject.get().kind()) {
            case NAME -> new Attribution(subject.get().figure(), cue.span(), true);
            case PRONOUN -> byPronoun(cue, subject.get().gender(), offset);
            case NOUN -> new Attribution(null, cue.span(), false);
        };
    }

    private Attribution byPronoun(Cue cue, Gender gender, int offset) {
        return salience.latest(offset, gender)
                .map(figure -> new Attribution(figure, cue.span(), true))
                .orElseGet(() -> new Attribution(null, cue.span(), false));
    }

    private static Gender genderOf(String pronoun) {
        return switch (pronoun) {
            case "il" -> Gender.MASCULINE;
            case "elle" -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
        };
    }

    private Attribution untold(Surroundings around, int offset, Attribution previous) {
        if (around.startsSentence()) {
            return previous.speaker() != null
                    ? new Attribution(previous.speaker(), null, previous.sure())
                    : new Attribution(salience.latest(offset, Gender.UNKNOWN).orElse(null), null, false);
        }
        Optional<Subject> subject = subjects.firstAfter(around.before(), around.start());
        if (subject.isEmpty()) {
            return new Attribution(previous.speaker(), null, false);
        }
        return switch (subject.get().kind()) {
            case NAME -> new Attribution(subject.get().figure(), null, false);
            case PRONOUN ->
                new Attribution(salience.latest(offset, subject.get().gender()).orElse(null), null, false);
            case NOUN -> Attribution.NONE;
        };
    }
}
