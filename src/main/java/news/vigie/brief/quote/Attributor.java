package news.vigie.brief.quote;

import java.util.Optional;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.Wording;

/**
 * Says who spoke the words of a quotation: by the cue after it, before it or inside it; else it goes on with the
 * speaker of the quotation before; else the subject of its sentence, which is no more than likely.
 */
final class Attributor {
    /** A cue farther from the quotation than so many words is of something else. */
    private static final int REACH = 14;

    private static final int PHRASE_REACH = 8;

    private final Wording wording;
    private final Cues cues;
    private final Subjects subjects;
    private final Salience salience;

    Attributor(Wording wording, Cast cast, Salience salience) {
        this.wording = wording;
        this.salience = salience;
        cues = new Cues(wording);
        subjects = new Subjects(wording, cast);
    }

    /** @param previous of the quotation before in the same paragraph; {@link Attribution#NONE} if there is none */
    Attribution of(Quotation quotation, Surroundings around, Attribution previous) {
        int offset = quotation.outside().start();
        if (!around.startsSentence() && !hasNear(around)) {
            Optional<Attribution> before = before(around, offset, previous);
            if (before.isPresent()) {
                return before.get();
            }
        }
        return after(around, offset, previous)
                .or(() -> before(around, offset, previous))
                .or(() -> inside(quotation, previous))
                .orElseGet(() -> untold(around, offset, previous));
    }

    /** "…", a-t-il dit: right after the closing mark, and nothing announces the quotation before it. */
    private boolean hasNear(Surroundings around) {
        boolean comma = ",".equals(wording.small(around.end()));
        int at = comma ? around.end() + 1 : around.end();
        return comma
                && at < around.after()
                && !":".equals(wording.small(around.start() - 1))
                && cues.at(at).or(() -> cues.at(at + 1)).isPresent();
    }

    private Optional<Attribution> after(Surroundings around, int offset, Attribution previous) {
        int limit = Math.min(around.after(), around.end() + REACH);
        for (int at = around.end(); at < limit; at++) {
            Optional<Cue> cue = cues.at(at);
            if (cue.isPresent()) {
                return Optional.of(told(cue.get(), subject(cue.get(), around.end(), around.after()), offset, previous));
            }
            if (".;".contains(wording.small(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> before(Surroundings around, int offset, Attribution previous) {
        Optional<Cue> last = Optional.empty();
        for (int at = around.before(); at < around.start(); at++) {
            Optional<Cue> cue = cues.at(at).filter(found -> found.to() <= around.start());
            if (cue.isPresent()) {
                last = cue;
                at = cue.get().to() - 1;
            }
        }
        return last.map(cue -> told(cue, subject(cue, around.before(), around.start()), offset, previous));
    }

    /** "« On verra, a-t-il dit, demain »": the marks hold the incise. */
    private Optional<Attribution> inside(Quotation quotation, Attribution previous) {
        int from = wording.at(quotation.inside().start());
        int to = wording.at(quotation.inside().end());
        for (int at = from + 1; at < to; at++) {
            if (!",".equals(wording.small(at - 1))) {
                continue;
            }
            Optional<Cue> cue = cues.at(at).filter(found -> !found.pronoun().isEmpty());
            if (cue.isPresent()) {
                return Optional.of(
                        told(cue.get(), Optional.empty(), quotation.outside().start(), previous));
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

    private Attribution told(Cue cue, Optional<Subject> subject, int offset, Attribution previous) {
        if (!cue.pronoun().isEmpty()) {
            return by(cue, salience.meant(offset, genderOf(cue.pronoun())), true);
        }
        if (subject.isEmpty()) {
            return previous.speaker() != null
                    ? new Attribution(previous.speaker(), cue.span(), previous.sure())
                    : by(cue, salience.person(offset, Gender.UNKNOWN), false);
        }
        return switch (subject.get()) {
            case Subject.Named named -> new Attribution(named.figure(), cue.span(), true);
            case Subject.Pronoun pronoun -> by(cue, salience.meant(offset, pronoun.gender()), true);
            case Subject.Known known -> by(cue, meant(known, offset), false);
            case Subject.Unnamed unnamed -> new Attribution(null, cue.span(), false);
        };
    }

    private Optional<Figure> meant(Subject.Known known, int offset) {
        return known.organization() ? salience.organization(offset) : salience.person(offset, known.gender());
    }

    private static Attribution by(Cue cue, Optional<Figure> figure, boolean sure) {
        return new Attribution(figure.orElse(null), cue.span(), sure && figure.isPresent());
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
                    : likely(salience.person(offset, Gender.UNKNOWN));
        }
        Optional<Subject> subject = subjects.firstAfter(around.before(), around.start());
        if (subject.isEmpty()) {
            return new Attribution(previous.speaker(), null, false);
        }
        return switch (subject.get()) {
            case Subject.Named named -> likely(Optional.of(named.figure()));
            case Subject.Pronoun pronoun -> likely(salience.meant(offset, pronoun.gender()));
            case Subject.Known known -> likely(meant(known, offset));
            case Subject.Unnamed unnamed -> Attribution.NONE;
        };
    }

    private static Attribution likely(Optional<Figure> figure) {
        return new Attribution(figure.orElse(null), null, false);
    }
}
