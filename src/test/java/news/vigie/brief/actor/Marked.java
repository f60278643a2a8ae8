package news.vigie.brief.actor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Span;

/** Readings of texts that mark their names themselves: [person], {organisation}, <place>. */
final class Marked {
    private static final String OPENING = "[{<";
    private static final String CLOSING = "]}>";
    private static final List<NameType> TYPES = List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

    private Marked() {}

    static Reading reading(String code, String marked) {
        return reading(code, "", marked);
    }

    static Reading reading(String code, String title, String marked) {
        var text = new StringBuilder();
        var names = new ArrayList<Name>();
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            int type = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                start = text.length();
            } else if (type >= 0) {
                names.add(new Name(new Span(start, text.length()), TYPES.get(type)));
            } else {
                text.append(c);
            }
        }
        var language = new Language(code);
        Article article = Article.ofText(URI.create("https://news.example/1"), title, text.toString(), language);
        return new Reading(article, new SentenceSplitter().split(text.toString(), language), names);
    }

    static List<Actor> actors(String code, String marked) {
        return new ActorFinder().find(reading(code, marked), List.of());
    }
}
