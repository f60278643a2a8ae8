package news.vigie.brief.quote.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Setting;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.brief.quote.speech.Speech;
import news.vigie.brief.quote.weight.Lessons;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/** Learns what is a quotation and who speaks from articles that were labelled by hand. */
public final class SpeakerTrainer {
    private final Lessons speakers = SpeakerWeights.lessons();
    private int article;
    private final Lessons quotations = Speech.lessons();

    /**
     * A stretch between quotation marks.
     *
     * @param speech whether somebody said it; else a title, a name, irony
     * @param speaker a form of the name that the text has; null: nobody whom it names
     */
    public record Labelled(
            Span at, boolean speech, @Nullable String speaker) {}

    /** Takes in one article. */
    public void add(Reading reading, List<Labelled> labels) {
        article++;
        if (reading.sentences().isEmpty()) {
            return;
        }
        Setting setting = Setting.of(reading);
        Cast cast = setting.cast();
        List<Scene> scenes = setting.scenes();
        Speech speech = new Speech(setting.prose(), setting.mentions());
        Speakers said = new Speakers(reading, setting.prose(), cast, setting.mentions(), scenes);
        for (int i = 0; i < scenes.size(); i++) {
            Optional<Labelled> label = labelOf(setting.quotations().get(i), labels);
            if (label.isEmpty()) {
                continue;
            }
            speech.learn(quotations, scenes.get(i), label.get().speech());
            if (!label.get().speech()) {
                continue;
            }
            Optional<Figure> figure =
                    figure(label.get().speaker(), cast, reading.article().text());
            List<Candidate> candidates = said.candidates(i);
            int right = figure.isPresent()
                    ? indexOf(figure.get(), candidates)
                    : label.get().speaker() == null ? 0 : -1;
            if (right >= 0) {
                speakers.add(scenes.get(i).situation(), Speakers.traits(candidates), right);
            }
            // Half of the articles are read as they will be: with the errors that the weights make.
            said.spoke(i, article % 2 == 0 ? new Guess(figure.orElse(null), 1, true) : said.of(i));
        }
    }

    private static Optional<Labelled> labelOf(Quotation quotation, List<Labelled> labels) {
        Span at = quotation.inside();
        return labels.stream()
                .filter(label -> label.at().overlaps(at) && Math.abs(label.at().start() - at.start()) <= 3)
                .findFirst();
    }

    private static Optional<Figure> figure(@Nullable String speaker, Cast cast, String text) {
        if (speaker == null) {
            return Optional.empty();
        }
        String wanted = lastWord(speaker);
        return cast.figures().stream()
                .filter(figure -> figure.mentions().stream()
                        .anyMatch(mention -> mention.in(text).equals(speaker)))
                .findFirst()
                .or(() -> cast.figures().stream()
                        .filter(figure -> lastWord(figure.name()).equals(wanted))
                        .findFirst());
    }

    private static String lastWord(String name) {
        String small = name.toLowerCase(Locale.ROOT).strip();
        return small.substring(small.lastIndexOf(' ') + 1);
    }

    private static int indexOf(Figure figure, List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (figure.equals(candidates.get(i).figure())) {
                return i;
            }
        }
        return -1;
    }

    /** How many quotations there are to learn from. */
    public int size() {
        return speakers.size();
    }

    /** The lines of {@code speakers.txt}. */
    public List<String> speakers() {
        return speakers.learn().lines();
    }

    /** The lines of {@code quotations.txt}. */
    public List<String> quotations() {
        return quotations.learn().lines();
    }
}
