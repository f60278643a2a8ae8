package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.name.NameFinder;

/** Articles with the bullets that an editor wrote of them, as {@code vigie train bullets} reads them. */
final class SummarisedArticles {
    private SummarisedArticles() {}

    static Reading reading(JsonNode line) {
        return reading(line, Language.of(line.path("lang").asText()));
    }

    static Reading reading(JsonNode line, Language language) {
        String text = line.path("text").asText();
        return reading(line, language, new NameFinder().find(text, language));
    }

    /** With none of its names, where only its words are asked for. */
    static Reading unnamed(JsonNode line, Language language) {
        return reading(line, language, List.of());
    }

    private static Reading reading(JsonNode line, Language language, List<Name> names) {
        String text = line.path("text").asText();
        Article article =
                Article.ofText(URI.create("urn:summarised"), line.path("title").asText(), text, language);
        return new Reading(article, new SentenceSplitter().split(text, language), names);
    }

    static List<String> bullets(JsonNode line) {
        var bullets = new ArrayList<String>();
        line.path("bullets").forEach(bullet -> bullets.add(bullet.asText()));
        return bullets;
    }
}
