package news.vigie.store.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of words, newest first. One thread opens it and writes; any may search, and finds nothing until it is open.
 * It can always be made anew from the tables, so that no trouble with it stops anything else.
 */
final class NewsIndex implements AutoCloseable {
    /** Raised whenever documents are made otherwise: the index is then made anew. */
    private static final String FORM = "2";

    static final Sort NEWEST = new Sort(new SortField(Field.TIME.key(), SortField.Type.LONG, true));
    private static final Logger LOG = LoggerFactory.getLogger(NewsIndex.class);

    private final @Nullable Path folder;
    private volatile @Nullable OpenIndex open;

    /** @param folder null: in memory */
    NewsIndex(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Opens it where it is not open, or where an error has closed it; what is broken is begun anew.
     *
     * @return whether it was opened: what was put in since it was last kept is lost
     */
    boolean open() throws IOException {
        OpenIndex before = open;
        if (before != null && before.isUsable()) {
            return false;
        }
        if (before != null) {
            before.close();
        }
        OpenIndex opened = OpenIndex.at(folder);
        if (!FORM.equals(opened.marks().get("form"))) {
            begin(opened);
        }
        open = opened;
        return true;
    }

    private OpenIndex opened() {
        OpenIndex index = open;
        if (index == null) {
            throw new IllegalStateException("The index of words is not open");
        }
        return index;
    }

    /** How far it has come in something that it follows; 0: nowhere. */
    long mark(String of) {
        return Long.parseLong(opened().marks().getOrDefault(of, "0"));
    }

    void mark(String of, long place) {
        opened().marks().put(of, Long.toString(place));
    }

    void empty() throws IOException {
        begin(opened());
    }

    private static void begin(OpenIndex index) throws IOException {
        index.writer().deleteAll();
        index.marks().clear();
        index.marks().put("form", FORM);
    }

    /** In place of what there was of the article. */
    void put(long article, List<Document> documents) throws IOException {
        opened().writer().deleteDocuments(new Term(Field.ID.key(), Long.toString(article)));
        add(documents);
    }

    /** Of an article that was never put in. */
    void add(List<Document> documents) throws IOException {
        for (Document document : documents) {
            opened().writer().addDocument(document);
        }
    }

    void forgetBefore(long time) throws IOException {
        opened().writer().deleteDocuments(LongPoint.newRangeQuery(Field.TIME.key(), Long.MIN_VALUE, time - 1));
    }

    /** What was put in is found from now on. */
    void show() throws IOException {
        opened().searchers().maybeRefreshBlocking();
    }

    /** And on the disk, with the marks. */
    void keep() throws IOException {
        opened().keep();
    }

    /** A question to the index as it stands. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) {
        OpenIndex index = open;
        try {
            return index == null ? askNothing(question) : ask(index, question);
        } catch (AlreadyClosedException e) {
            return askNothing(question);
        } catch (IOException e) {
            if (index != null) {
                index.giveUp();
            }
            throw new UncheckedIOException("The index of words cannot be read; it is opened anew", e);
        }
    }

    private static <T> T ask(OpenIndex index, Question<T> question) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            return question.ask(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private static <T> T askNothing(Question<T> question) {
        try (var nothing = new MultiReader()) {
            return question.ask(new IndexSearcher(nothing));
        } catch (IOException e) {
            throw new UncheckedIOException("An empty index cannot be read", e);
        }
    }

    @Override
    public void close() {
        OpenIndex index = open;
        if (index != null) {
            try (index) {
                index.keep();
            } catch (IOException | AlreadyClosedException e) {
                LOG.warn("what the index of words learnt last is learnt again at the next start: {}", e.toString());
            }
        }
    }
}
