package news.vigie.brief.quote.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.quote.mark.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads the surroundings of quotations: which cue tells that somebody speaks, and what its subject is. */
public final class Scenes {
    /** A cue farther from the quotation than so many words is of something else, unless a comma joins them. */
    private static final int REACH = 14;

    private static final int REACH_AFTER_COMMA = 36;
    private static final Set<String> JOINERS = Set.of(",", "et", "ou", "and", "or", "mais", "but", "puis", "then", "(", ")", "...", "…", "-");
    private static final Set<String> MARKS = Set.of("\"", "«", "»", "“", "”", "„", "'", "‘", "’");

    private static final Set<String> SHORT = Set.of(
            "in", "on", "at", "to", "during", "after", "of", "reporters", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "before", "when", "as", "while", "with", "about", "à", "sur", "dans", "lors", "en");

    private final Prose prose;
    private final List<Quotation> quotations;
    private final Cues cues;
    private final Subjects subjects;
    private final Mentions mentions;

    public Scenes(Prose prose, Mentions mentions, List<Quotation> quotations) {
        this.prose = prose;
        this.quotations = quotations;
        this.mentions = mentions;
        cues = new Cues(prose);
        subjects = new Subjects(prose, mentions);
    }

    /** The scene of every quotation, in order. */
    public List<Scene> all() {
        var scenes = new ArrayList<Scene>();
        for (int index = 0; index < quotations.size(); index++) {
            scenes.add(scene(index));
        }
        return scenes;
    }

    /** The words around a quotation, before it from {@code before}, after it up to {@code after}. */
    private record Frame(int first, int before, int opens, int closes, int after, int end) {
        boolean isBare() {
            return before >= opens;
        }
    }

    private record Told(@Nullable Cue cue, @Nullable Subject subject) {}

    private Scene scene(int index) {
        Frame frame = frame(index);
        Told told = told(frame, index);
        int sentence = prose.sentenceAt(frame.first());
        boolean startsParagraph = frame.isBare() && frame.first() == frame.opens() && prose.paragraph(sentence - 1) != prose.paragraph(sentence) || frame.opens() == 0;
        boolean run = index > 0 && prose.paragraph(prose.sentenceAt(opens(index - 1))) == prose.paragraph(sentence);
        return new Scene(
                frame.opens(),
                frame.closes(),
                frame.first(),
                frame.end(),
                prose.paragraph(sentence),
                frame.isBare(),
                startsParagraph,
                situation(told, frame, run, startsParagraph),
                told.cue(),
                told.subject());
    }

    private int opens(int index) {
        return prose.wording().at(quotations.get(index).outside().start());
    }

    private int closes(int index) {
        return prose.wording().at(quotations.get(index).outside().end());
    }

    private Frame frame(int index) {
        int opens = opens(index);
        int closes = Math.max(opens + 1, closes(index));
        int first = Math.min(opens, prose.first(prose.sentenceAt(opens)));
        int last = prose.sentenceAt(closes - 1);
        int end = Math.max(closes, prose.end(last));
        boolean goesOn = end == closes && end < prose.size() && prose.paragraph(prose.sentenceAt(end)) == prose.paragraph(last)
                && (",".equals(prose.small(end)) || !prose.isCapital(end) && !prose.isMark(end));
        boolean asks = prose.is(closes - 2, Set.of("?", "!", ".", "…")) && !goesOn && end == closes && end < prose.size()
                && prose.paragraph(prose.sentenceAt(end)) == prose.paragraph(last)
                && saysSoon(end);
        goesOn |= asks;
        end = goesOn ? prose.end(prose.sentenceAt(end)) : end;
        int before = index == 0 ? first : Math.max(first, Math.min(opens, closes(index - 1)));
        while (before < opens && prose.is(before, MARKS)) {
            before++;
        }
        int after = index + 1 == quotations.size() ? end : Math.max(closes, Math.min(end, opens(index + 1)));
        return new Frame(first, before, opens, closes, after, end);
    }

    /** '"Why?" Ann Lee said': the sentence begins anew after the mark. */
    private boolean saysSoon(int at) {
        int words = 0;
        int to = prose.end(prose.sentenceAt(at));
        for (int next = at; next < to && words < 7; next++) {
            Optional<Cue> cue = cues.at(next);
            if (cue.isPresent()) {
                String after = prose.small(cue.get().to());
                return cue.get().kind() == Cue.Kind.VERB && (cue.get().to() >= to || ".,".contains(after) || prose.is(cue.get().to(), SHORT));
            }
            words += prose.isMark(next) ? 0 : 1;
        }
        return false;
    }

    private Told told(Frame frame, int index) {
        boolean announced = ":".equals(prose.small(frame.opens() - 1));
        return Optional.<Told>empty()
                .or(() -> announced ? Optional.empty() : nearAfter(frame))
                .or(() -> before(frame, frame.before(), frame.opens()))
                .or(() -> announced && frame.isBare() ? announcement(frame) : Optional.empty())
                .or(() -> announced ? Optional.empty() : after(frame, frame.closes(), frame.after()))
                .or(() -> inside(index))
                .or(() -> signed(frame))
                .or(() -> beyond(frame))
                .or(() -> closing(frame))
                .orElseGet(() -> implied(frame));
    }

    /** "…", a-t-il dit; "…," said Ann Lee: right after the closing mark. */
    private Optional<Told> nearAfter(Frame frame) {
        int at = ",".equals(prose.small(frame.closes())) ? frame.closes() + 1 : frame.closes();
        boolean comma = at > frame.closes() || ",".equals(prose.small(frame.closes() - 2)) || ",".equals(prose.small(frame.closes() - 1));
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
        return new Told(cue, subjectOf(cue, closes, end, closes).orElse(null));
    }

    private Optional<Subject> subjectOf(Cue cue, int from, int to, int closes) {
        if (!cue.pronoun().isEmpty()) {
            return Optional.of(pronoun(cue));
        }
        return switch (cue.kind()) {
            case SOURCE -> subjects.after(cue, to);
            case ATTACHED -> attached(cue, from);
            case VERB -> isNext(closes, cue.from())
                    ? subjects.after(cue, to).or(() -> subjects.before(cue, from))
                    : subjects.before(cue, from).or(() -> subjects.after(cue, to));
        };
    }

    static Subject pronoun(Cue cue) {
        return switch (cue.pronoun()) {
            case "il" -> new Subject.Pronoun(Gender.MASCULINE, false, cue.from());
            case "elle" -> new Subject.Pronoun(Gender.FEMININE, false, cue.from());
            case "on" -> new Subject.Unnamed(cue.from());
            default -> new Subject.Pronoun(Gender.UNKNOWN, true, cue.from());
        };
    }

    /** Between the two stand no more than a comma and small words. */
    private boolean isNext(int closes, int cue) {
        if (closes < 0) {
            return false;
        }
        int words = 0;
        for (int at = closes; at < cue; at++) {
            words += prose.is(at, Set.of(",", "s'", "se", "l'", "lui", "leur", "nous", "m'", "n'", "y", "en", "also", "has", "had")) ? 0 : 1;
        }
        return words == 0;
    }

    /** "a-t-il dit, ajoutant que": the subject is that of the verb before, else that of the sentence. */
    private Optional<Subject> attached(Cue cue, int from) {
        for (int at = cue.from() - 1; at >= from; at--) {
            Optional<Cue> other = prose.isQuoted(at) ? Optional.empty() : cues.at(at);
            if (other.isPresent() && other.get().kind() == Cue.Kind.VERB && other.get().to() <= cue.from()) {
                return subjectOf(other.get(), from, cue.from(), from);
            }
        }
        return subjects.opening(prose.first(prose.sentenceAt(cue.from())), cue.from());
    }

    private Optional<Told> before(Frame frame, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            Optional<Cue> cue = prose.isQuoted(at) ? Optional.empty() : startOf(at, from).filter(found -> found.to() <= to);
            if (cue.isPresent()) {
                boolean afterAnother = from > frame.first();
                Optional<Subject> subject = subjectOf(cue.get(), from, to, afterAnother ? from : -1)
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
                .or(() -> Optional.of(new Told(null, subjects.opening(from, frame.opens() - 1).orElse(null))));
    }

    /** "« On verra, a-t-il dit, demain »": the marks hold the incise. */
    private Optional<Told> inside(int index) {
        int from = opens(index) + 1;
        int to = closes(index) - 1;
        for (int at = from + 1; at < to; at++) {
            boolean begins = prose.is(at - 1, Set.of(",", "?", "!", "...", "…"));
            Optional<Cue> cue = begins ? cues.at(at).or(() -> Optional.empty()) : Optional.empty();
            if (cue.isPresent() && !cue.get().pronoun().isEmpty()) {
                return Optional.of(new Told(cue.get(), pronoun(cue.get())));
            }
            Optional<Subject> named = cue.filter(found -> found.kind() == Cue.Kind.VERB)
                    .flatMap(found -> subjects.after(found, Math.min(to, found.to() + 5)))
                    .filter(subject -> subject instanceof Subject.Named && subject.at() <= cue.get().to() + 2);
            if (named.isPresent()) {
                return Optional.of(new Told(cue.get(), named.get()));
            }
        }
        return Optional.empty();
    }

    /** "… » (Paul Durand)": the name in brackets right after. */
    private Optional<Told> signed(Frame frame) {
        boolean sign = prose.is(frame.closes(), Set.of("(", "—", "–", "-", "--"));
        return sign ? mentions.startingAt(frame.closes() + 1).map(name -> new Told(null, new Subject.Named(name.figure(), name.from()))) : Optional.empty();
    }

    /** "…, a déclaré Paul Durand" at the end of the sentence, beyond other words and quotations. */
    private Optional<Told> closing(Frame frame) {
        for (int at = frame.end() - 1; at > frame.closes(); at--) {
            int next = at + 1;
            boolean begins = !prose.isQuoted(next) && (",".equals(prose.small(at)) || prose.isQuoted(at) || prose.is(at, Set.of("comme", "as")));
            Optional<Cue> cue = begins ? cues.at(next).or(() -> prose.is(next, Set.of("l'", "le", "s'")) ? cues.at(next + 1) : Optional.empty()) : Optional.empty();
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
        return later.or(() -> frame.before() > frame.first() ? before(frame, frame.first(), frame.before()) : Optional.empty());
    }

    /** Without a cue the subject of the sentence is likely. */
    private Told implied(Frame frame) {
        return new Told(null, frame.isBare() ? null : subjects.opening(frame.first(), frame.opens()).orElse(null));
    }

    private Situation situation(Told told, Frame frame, boolean run, boolean startsParagraph) {
        Cue cue = told.cue();
        if (cue == null) {
            if (":".equals(prose.small(frame.opens() - 1))) {
                return Situation.COLON;
            }
            if (!frame.isBare()) {
                return Situation.WITHIN;
            }
            return run ? Situation.RUN : startsParagraph ? Situation.OPENING : Situation.ALONE;
        }
        Subject subject = told.subject();
        if (subject == null) {
            return Situation.BARE;
        }
        return switch (subject) {
            case Subject.Named named ->
 cue.kind() == Cue.Kind.SOURCE ? Situation.SOURCED : Situation.NAMED;
            case Subject.Pronoun pronoun -> pronoun.plural() ? Situation.PLURAL : Situation.PRONOUN;
            case Subject.Known known -> switch (known.nature()) {
                case PERSON -> Situation.PERSON;
                case BODY -> Situation.BODY;
                case DOCUMENT -> Situation.DOCUMENT;
                case UNKNOWN -> Situation.THING;
            };
            case Subject.Unnamed unnamed -> Situation.UNNAMED;
        };
    }
}
