package news.vigie.brief.quote.cue;

import java.util.Optional;
import java.util.Set;

/** Finds the cue of a quotation: after it, before it, inside it, in its sentence beyond other quotations. */
final class Tellings {
    /** A cue farther from the quotation than so many words is of something else, unless a comma joins them. */
    private static final int REACH = 14;

    private static final int REACH_AFTER_COMMA = 36;
    /** However long the sentence is. */
    private static final int FARTHEST = 60;

    private static final Set<String> BREAKS = Set.of(",", "?", "!", "...", "…");
    private static final Set<String> SIGNING = Set.of("(", "—", "–", "-", "--");
    private static final Set<String> AS = Set.of("comme", "as");
    private static final Set<String> OBJECTS = Set.of("l'", "le", "s'");
    private static final Set<String> JOINERS = SmallWords.of("""
            , et ou and or mais but puis then ( ) ... … -""");

    private final Prose prose;
    private final Mentions mentions;
    private final Cues cues;
    private final Subjects subjects;
    private final CueSubjects owners;

    Tellings(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        cues = prose.cues();
        subjects = new Subjects(prose, mentions);
        owners = new CueSubjects(prose, subjects);
    }

    Told of(Frame frame) {
        boolean announced = ":".equals(prose.small(frame.opens() - 1));
        return Optional.<Told>empty()
                .or(() -> announced ? Optional.empty() : nearAfter(frame))
                .or(() -> before(frame, frame.before(), frame.opens()))
                .or(() -> announced && frame.isBare() ? announcement(frame) : Optional.empty())
                .or(() -> announced ? Optional.empty() : after(frame, frame.closes(), frame.after()))
                .or(() -> inside(frame))
                .or(() -> signed(frame))
                .or(() -> beyond(frame))
                .or(() -> closing(frame))
                .orElseGet(() -> implied(frame));
    }

    /** "…", a-t-il dit; "…," said Ann Lee: right after the closing mark. */
    private Optional<Told> nearAfter(Frame frame) {
        int at = ",".equals(prose.small(frame.closes())) ? frame.closes() + 1 : frame.closes();
        boolean comma = at > frame.closes()
                || ",".equals(prose.small(frame.closes() - 2))
                || ",".equals(prose.small(frame.closes() - 1));
        for (int next = at; next <= at + 2 && next < frame.after(); next++) {
            Optional<Cue> cue = cues.at(next);
            boolean anew = prose.isCapital(next) && !comma && !prose.wording().english();
            if (cue.isPresent() && !anew && (comma || next == at) && cue.get().kind() != Cue.Kind.ATTACHED) {
                return Optional.of(afterQuotation(cue.get(), frame.closes(), frame.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<Told> after(Frame frame, int from, int to) {
        boolean comma = ",".equals(prose.small(from)) || ",".equals(prose.small(from - 2));
        int limit = Math.min(to, from + (comma ? REACH_AFTER_COMMA : REACH));
        for (int at = from; at < limit; at++) {
            Optional<Cue> cue = prose.isQuoted(at) ? Optional.empty() : cues.at(at);
            boolean anew = at == from && prose.isCapital(at) && !prose.wording().english();
            if (cue.isPresent() && !anew && cue.get().kind() != Cue.Kind.ATTACHED) {
                return Optional.of(afterQuotation(cue.get(), from, frame.end()));
            }
            if (";".equals(prose.small(at)) || ":".equals(prose.small(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Told afterQuotation(Cue cue, int closes, int end) {
        return new Told(cue, owners.of(cue, closes, end, closes).orElse(null));
    }

    private Optional<Told> before(Frame frame, int from, int to) {
        for (int at = to - 1; at >= Math.max(from, to - FARTHEST); at--) {
            Optional<Cue> cue =
                    prose.isQuoted(at) ? Optional.empty() : startOf(at, from).filter(found -> found.to() <= to);
            if (cue.isPresent()) {
                boolean afterAnother = from > frame.first();
                Optional<Subject> subject = owners.of(cue.get(), from, to, afterAnother ? from : -1)
                        .or(() -> subjects.opening(frame.first(), cue.get().from()))
                        .or(() -> cue.get().kind() == Cue.Kind.ATTACHED
                                ? subjects.opening(frame.closes(), frame.after())
                                : Optional.empty());
                return Optional.of(new Told(cue.get(), subject.orElse(null)));
            }
        }
        return Optional.empty();
    }

    /** The cue at the word; of a verb of several words the one that begins first. */
    private Optional<Cue> startOf(int at, int from) {
        Optional<Cue> here = cues.at(at);
        for (int start = at - 1; here.isPresent() && start >= Math.max(from, at - 4); start--) {
            Optional<Cue> longer = cues.at(start);
            if (longer.isPresent() && longer.get().to() >= here.get().to()) {
                here = longer;
            }
        }
        return here;
    }

    /** A sentence or line that ends with a colon right before the quotation. */
    private Optional<Told> announcement(Frame frame) {
        int sentence = prose.sentenceAt(frame.opens() - 1);
        int from = prose.first(sentence);
        return before(frame, from, frame.opens() - 1)
                .or(() -> Optional.of(
                        new Told(null, subjects.opening(from, frame.opens() - 1).orElse(null))));
    }

    /** "« On verra, a-t-il dit, demain »": the marks hold the incise. */
    private Optional<Told> inside(Frame frame) {
        int from = frame.opens() + 1;
        int to = frame.closes() - 1;
        for (int at = from + 1; at < to; at++) {
            boolean begins = prose.is(at - 1, BREAKS);
            Optional<Cue> cue = begins ? cues.at(at) : Optional.empty();
            if (cue.isPresent() && !cue.get().pronoun().isEmpty()) {
                return Optional.of(new Told(cue.get(), CueSubjects.pronoun(cue.get())));
            }
            Optional<Subject> named = cue.filter(found -> found.kind() == Cue.Kind.VERB)
                    .flatMap(found -> subjects.after(found, Math.min(to, found.to() + 5)))
                    .filter(subject -> subject instanceof Subject.Named
                            && subject.at() <= cue.get().to() + 2);
            if (named.isPresent()) {
                return Optional.of(new Told(cue.get(), named.get()));
            }
        }
        return Optional.empty();
    }

    /** Without a cue the subject of the sentence is likely. */
    private Told implied(Frame frame) {
        return new Told(
                null,
                frame.isBare()
                        ? null
                        : subjects.opening(frame.first(), frame.opens()).orElse(null));
    }

    /** "… » (Paul Durand)": the name in brackets right after. */
    private Optional<Told> signed(Frame frame) {
        boolean sign = prose.is(frame.closes(), SIGNING);
        return sign
                ? mentions.startingAt(frame.closes() + 1)
                        .map(name -> new Told(null, new Subject.Named(name.figure(), name.from())))
                : Optional.empty();
    }

    /** "…, a déclaré Paul Durand" at the end of the sentence, beyond other words and quotations. */
    private Optional<Told> closing(Frame frame) {
        for (int at = Math.min(frame.end(), frame.closes() + FARTHEST) - 1; at > frame.closes(); at--) {
            int next = at + 1;
            boolean begins =
                    !prose.isQuoted(next) && (",".equals(prose.small(at)) || prose.isQuoted(at) || prose.is(at, AS));
            Optional<Cue> cue = begins
                    ? cues.at(next).or(() -> prose.is(next, OBJECTS) ? cues.at(next + 1) : Optional.empty())
                    : Optional.empty();
            if (cue.isPresent() && cue.get().kind() != Cue.Kind.ATTACHED) {
                return Optional.of(afterQuotation(cue.get(), at + 1, frame.end()));
            }
        }
        return Optional.empty();
    }

    /** In the same sentence beyond another quotation. */
    private Optional<Told> beyond(Frame frame) {
        boolean joined = true;
        for (int at = frame.closes(); at < frame.after(); at++) {
            joined &= prose.is(at, JOINERS);
        }
        Optional<Told> later = joined && frame.after() < frame.end()
                ? after(frame, prose.skipQuoted(frame.after()), frame.end())
                : Optional.empty();
        return later.or(
                () -> frame.before() > frame.first() ? before(frame, frame.first(), frame.before()) : Optional.empty());
    }
}
