package news.vigie.store.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index of words, newest first. One thread writes; any may search. */
final class NewsIndex implements AutoCloseable {
    /** Raised whenever documents are made otherwise: the index is then made anew. */
    private static final String FORM = "1";

    /** Lucene tells on the console what of the machine it makes no use of. Held, as loggers that nobody holds are lost. */
    private static final Logger QUIET = quiet();

    static final Sort NEWEST = new Sort(new SortField(Field.TIME.key(), SortField.Type.LONG, true));
    private static final double BUFFER_MEGABYTES = 8;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> marks = new HashMap<>();

    private NewsIndex(Directory directory) throws IOException {
        QUIET.fine("The index of words opens");
        this.directory = directory;
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setIndexSort(NEWEST);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(mark -> marks.put(mark.getKey(), mark.getValue()));
        }
        if (!FORM.equals(marks.get("form"))) {
            empty();
        }
    }

    private static Logger quiet() {
        Logger logger = Logger.getLogger("org.apache.lucene");
        logger.setLevel(Level.SEVERE);
        return logger;
    }

    /** @param folder null: in memory */
    static NewsIndex open(@Nullable Path folder) {
        try {
            return new NewsIndex(
                    folder == null
                            ? new ByteBuffersDirectory()
                            : FSDirectory.open(Files.createDirectories(folder.toAbsolutePath())));
        } catch (IOException e) {
            throw new UncheckedIOException("The index of words does not open: " + folder, e);
        }
    }

    /** How far it has come in something that it follows; 0: nowhere. */
    long mark(String of) {
        return Long.parseLong(marks.getOrDefault(of, "0"));
    }

    void mark(String of, long place) {
        marks.put(of, Long.toString(place));
    }

    void empty() throws IOException {
        writer.deleteAll();
        marks.clear();
        marks.put("form", FORM);
    }

    /** In place of what there was of the article. */
    void put(long article, List<Document> documents) throws IOException {
        writer.deleteDocuments(new Term(Field.ID.key(), Long.toString(article)));
        add(documents);
    }

    /** Of an article that was never put in. */
    void add(List<Document> documents) throws IOException {
        for (Document document : documents) {
            writer.addDocument(document);
        }
    }

    void forgetBefore(long time) throws IOException {
        writer.deleteDocuments(LongPoint.newRangeQuery(Field.TIME.key(), Long.MIN_VALUE, time - 1));
    }

    /** What was put in is found from now on. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** And on the disk, with the marks. */
    void keep() throws IOException {
        writer.setLiveCommitData(marks.entrySet());
        writer.commit();
    }

    /** A question to the index as it stands. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of words cannot be read", e);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            keep();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of words did not close", e);
        }
    }
}
