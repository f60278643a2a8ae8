package news.vigie.brief.quote.cue;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.quote.mark.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads the surroundings of quotations: which cue tells that somebody speaks, and what its subject is. */
public final class Scenes {
    private final Prose prose;
    private final List<Quotation> quotations;
    private final Frames frames;
    private final Tellings tellings;

    public Scenes(Prose prose, Mentions mentions, List<Quotation> quotations) {
        this.prose = prose;
        this.quotations = quotations;
        frames = new Frames(prose, quotations);
        tellings = new Tellings(prose, mentions);
    }

    /** The scene of every quotation, in order. */
    public List<Scene> all() {
        var scenes = new ArrayList<Scene>();
        for (int index = 0; index < quotations.size(); index++) {
            scenes.add(scene(index));
        }
        return scenes;
    }

    private Scene scene(int index) {
        Frame frame = frames.of(index);
        Told told = tellings.of(frame);
        int sentence = prose.sentenceAt(frame.first());
        boolean startsParagraph = (frame.isBare()
                        && frame.first() == frame.opens()
                        && prose.paragraph(sentence - 1) != prose.paragraph(sentence))
                || frame.opens() == 0;
        boolean run =
                index > 0 && prose.paragraph(prose.sentenceAt(frames.opens(index - 1))) == prose.paragraph(sentence);
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
        return situation(cue, told.subject());
    }

    private static Situation situation(Cue cue, @Nullable Subject subject) {
        if (subject == null) {
            return Situation.BARE;
        }
        return switch (subject) {
            case Subject.Named named -> cue.kind() == Cue.Kind.SOURCE ? Situation.SOURCED : Situation.NAMED;
            case Subject.Pronoun pronoun -> pronoun.plural() ? Situation.PLURAL : Situation.PRONOUN;
            case Subject.Known known ->
                switch (known.nature()) {
                    case PERSON -> Situation.PERSON;
                    case BODY -> Situation.BODY;
                    case DOCUMENT -> Situation.DOCUMENT;
                    case UNKNOWN -> Situation.THING;
                };
            case Subject.Unnamed unnamed -> Situation.UNNAMED;
        };
    }
}
