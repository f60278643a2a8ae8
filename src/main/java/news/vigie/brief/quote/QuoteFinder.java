package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Wording;
import news.vigie.brief.quote.cue.Cue;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Setting;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.brief.quote.speaker.Guess;
import news.vigie.brief.quote.speaker.Speakers;
import news.vigie.brief.quote.speech.Speech;

/** Finds what an article quotes, and who said it. */
public final class QuoteFinder {
    private static final double LIKELY = 0.75;

    /** Every direct quotation, in order. */
    public List<Quote> find(Reading reading) {
        return reading.sentences().isEmpty() ? List.of() : find(Setting.of(reading));
    }

    private static List<Quote> find(Setting setting) {
        if (setting.quotations().isEmpty()) {
            return List.of();
        }
        List<Quotation> quotations = setting.quotations();
        List<Scene> scenes = setting.scenes();
        Speakers speakers = speakers(setting, scenes);
        KeyQuotes keys = new KeyQuotes(setting.prose().wording().language());
        Speech speech = new Speech(setting.prose(), setting.mentions());
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            Scene scene = scenes.get(i);
            if (speech.probability(scene) >= LIKELY) {
                Guess guess = speakers.of(i);
                boolean key = keys.isKey(
                                quotation.inside().in(setting.prose().wording().text()), guess, scene.cue() != null)
                        && !scene.holdsCue()
                        && setting.isPlain(quotation);
                quotes.add(quote(quotation, scene, guess, setting, key));
                speakers.spoke(i, guess);
            }
        }
        return quotes;
    }

    private static Speakers speakers(Setting setting, List<Scene> scenes) {
        return new Speakers(setting.reading(), setting.prose(), setting.cast(), setting.mentions(), scenes);
    }

    private static Quote quote(Quotation quotation, Scene scene, Guess guess, Setting setting, boolean key) {
        Wording wording = setting.prose().wording();
        String text = wording.text();
        String words = quotation.inside().in(text);
        Figure speaker = guess.speaker();
        Cue cue = scene.cue();
        return new Quote(
                words,
                quotation.inside(),
                speaker == null ? null : speaker.name(),
                speaker == null || speaker.role() == null ? null : wording.said(speaker.role()),
                cue == null ? null : wording.span(cue.from(), cue.to()).in(text),
                key);
    }
}
