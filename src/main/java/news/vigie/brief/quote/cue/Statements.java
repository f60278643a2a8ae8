package news.vigie.brief.quote.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sentences that tell what somebody says. */
public final class Statements {
    private final Prose prose;
    private final Cues cues;
    private final Subjects subjects;

    public Statements(Prose prose, Mentions mentions) {
        this.prose = prose;
        cues = prose.cues();
        subjects = new Subjects(prose, mentions);
    }

    /** One a sentence at most, in order. */
    public List<Statement> all() {
        var statements = new ArrayList<Statement>();
        for (int sentence = 0; sentence < prose.sentences(); sentence++) {
            in(sentence).ifPresent(statements::add);
        }
        return statements;
    }

    /** The first cue of the sentence that has a subject, but one that only follows another verb. */
    private Optional<Statement> in(int sentence) {
        int end = prose.end(sentence);
        for (int at = prose.first(sentence); at < end; at++) {
            Optional<Cue> cue = prose.isQuoted(at) ? Optional.empty() : cues.at(at);
            if (cue.isEmpty() || cue.get().kind() == Cue.Kind.ATTACHED) {
                continue;
            }
            Optional<Subject> subject = subject(cue.get(), sentence);
            if (subject.isPresent()) {
                return Optional.of(new Statement(sentence, cue.get(), subject.get()));
            }
            at = cue.get().to() - 1;
        }
        return Optional.empty();
    }

    private Optional<Subject> subject(Cue cue, int sentence) {
        if (!cue.pronoun().isEmpty()) {
            return Optional.of(CueSubjects.pronoun(cue));
        }
        return cue.kind() == Cue.Kind.SOURCE
                ? subjects.after(cue, prose.end(sentence))
                : subjects.before(cue, prose.first(sentence)).or(() -> subjects.after(cue, prose.end(sentence)));
    }
}
