package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Reading;
import news.vigie.brief.quote.speaker.SpeakerTrainer;
import news.vigie.language.Language;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Span;
import news.vigie.language.name.NameFinder;

/** Articles with their quotations and who spoke them, as {@code vigie train speakers} reads them. */
final class LabelledQuotes {
    private LabelledQuotes() {}

    static Reading reading(JsonNode line, Language language) {
        String text = line.path("text").asText();
        Article article =
                Article.ofText(URI.create("urn:labelled"), line.path("title").asText(), text, language);
        return new Reading(
                article, new SentenceSplitter().split(text, language), new NameFinder().find(text, language));
    }

    static List<SpeakerTrainer.Labelled> quotes(JsonNode line) {
        String text = line.path("text").asText();
        var quotes = new ArrayList<SpeakerTrainer.Labelled>();
        for (JsonNode quote : line.path("quotes")) {
            quotes.add(new SpeakerTrainer.Labelled(
                    span(text, quote),
                    quote.path("is_quote").asBoolean(true),
                    quote.path("speaker").asText(null)));
        }
        return quotes;
    }

    private static Span span(String text, JsonNode stretch) {
        return new Span(
                text.offsetByCodePoints(0, stretch.path("start").asInt()),
                text.offsetByCodePoints(0, stretch.path("end").asInt()));
    }
}
