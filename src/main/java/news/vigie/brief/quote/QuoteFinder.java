package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Wording;
import news.vigie.brief.quote.cue.Cue;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Scenes;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.brief.quote.mark.Stretches;
import news.vigie.brief.quote.speaker.Guess;
import news.vigie.brief.quote.speaker.Speakers;
import news.vigie.brief.quote.speech.Speech;

/** Finds what an article quotes, and who said it. */
public final class QuoteFinder {
    private static final double LIKELY = 0.75;

    /** Every direct quotation, in order. */
    public List<Quote> find(Reading reading) {
        String text = reading.article().text();
        List<Quotation> quotations = Stretches.in(text);
        if (quotations.isEmpty() || reading.sentences().isEmpty()) {
            return List.of();
        }
        Wording wording = Wording.of(reading);
        Cast cast = Cast.of(reading, wording);
        Prose prose = Prose.of(reading, wording, quotations);
        Mentions mentions = new Mentions(prose, cast);
        List<Scene> scenes = new Scenes(prose, mentions, quotations).all();
        Speakers speakers = new Speakers(reading, prose, cast, mentions, scenes);
        Speech speech = new Speech(prose, mentions);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            Scene scene = scenes.get(i);
            if (speech.probability(scene) >= LIKELY) {
                Guess guess = speakers.of(i);
                quotes.add(quote(quotation, scene, guess, wording));
                speakers.spoke(i, guess);
            }
        }
        return quotes;
    }

    private static Quote quote(Quotation quotation, Scene scene, Guess guess, Wording wording) {
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
                KeyQuotes.isKey(words, guess, cue != null));
    }
}
