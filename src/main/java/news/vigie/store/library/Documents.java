package news.vigie.store.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.Quote;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What of an article is in the index. */
final class Documents {
    private final long article;
    private final long time;
    private final Language language;

    Documents(long article, long time, Language language) {
        this.article = article;
        this.time = time;
        this.language = language;
    }

    /** Its words, those whom it names and what they say. */
    List<Document> of(Article told, Brief brief) {
        var documents = new ArrayList<Document>();
        documents.add(words(Field.TEXT, told.title() + "\n" + told.text()));
        IntStream.range(0, brief.actors().size())
                .filter(i -> isFigure(brief.actors().get(i)))
                .forEach(i -> documents.add(mention(i, brief.actors().get(i))));
        IntStream.range(0, brief.quotes().size())
                .filter(i -> brief.quotes().get(i).speaker() != null)
                .forEach(i -> documents.add(quote(i, brief.quotes().get(i))));
        return documents;
    }

    static boolean isFigure(Actor actor) {
        return actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION;
    }

    /** By which two spellings of a name, or two prints of a quote, are one. */
    static String key(String name) {
        String key = String.join(" ", FoldedWords.of(name));
        return key.substring(0, Math.min(key.length(), 1000));
    }

    private Document mention(int number, Actor actor) {
        Document document = words(Field.NAME, actor.name());
        var key = new BytesRef(key(actor.name()));
        document.add(new StringField(Field.KEY.key(), key, org.apache.lucene.document.Field.Store.NO));
        document.add(new SortedDocValuesField(Field.KEY.key(), key));
        document.add(new NumericDocValuesField(Field.NUMBER.key(), number));
        return document;
    }

    private Document quote(int number, Quote quote) {
        Document document = words(Field.SPEAKER, String.valueOf(quote.speaker()));
        document.add(new TextField(Field.QUOTE.key(), new FoldedWords(quote.text())));
        document.add(new SortedDocValuesField(Field.SAID.key(), new BytesRef(key(quote.text()))));
        document.add(new NumericDocValuesField(Field.NUMBER.key(), number));
        return document;
    }

    private Document words(Field field, String text) {
        var document = new Document();
        document.add(
                new StringField(Field.ID.key(), Long.toString(article), org.apache.lucene.document.Field.Store.NO));
        document.add(new StringField(Field.LANGUAGE.key(), language.code(), org.apache.lucene.document.Field.Store.NO));
        document.add(new NumericDocValuesField(Field.ARTICLE.key(), article));
        document.add(new NumericDocValuesField(Field.TIME.key(), time));
        document.add(new LongPoint(Field.TIME.key(), time));
        document.add(new TextField(field.key(), new FoldedWords(text)));
        return document;
    }
}
