package news.vigie.store.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** An index that is open for writing and searching, with how far it has come. It holds the lock of its folder. */
final class OpenIndex implements AutoCloseable {
    /** Lucene tells on the console what of the machine it makes no use of. Held, as loggers that nobody holds are lost. */
    private static final Logger QUIET = quiet();

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final double BUFFER_MEGABYTES = 8;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> marks = new HashMap<>();
    private volatile boolean unreadable;

    private OpenIndex(Directory directory, IndexWriter writer) throws IOException {
        QUIET.fine("The index of words opens");
        this.directory = directory;
        this.writer = writer;
        searchers = new SearcherManager(writer, null);
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(mark -> marks.put(mark.getKey(), mark.getValue()));
        }
    }

    private static Logger quiet() {
        Logger logger = Logger.getLogger("org.apache.lucene");
        logger.setLevel(Level.SEVERE);
        return logger;
    }

    /**
     * Opens that of the folder; one that is broken is deleted.
     *
     * @param folder null: in memory
     * @throws LockObtainFailedException while another holds it
     */
    static OpenIndex at(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return in(new ByteBuffersDirectory());
        }
        Directory directory = FSDirectory.open(Files.createDirectories(folder.toAbsolutePath()));
        try {
            return in(directory);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the index of words in {} is broken and is made anew: {}", folder, e.toString());
            return anew(directory);
        }
    }

    private static OpenIndex anew(Directory directory) throws IOException {
        try {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return in(directory);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    private static OpenIndex in(Directory directory) throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setIndexSort(NewsIndex.NEWEST);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        var writer = new IndexWriter(directory, config);
        try {
            return new OpenIndex(directory, writer);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Whether it can still be written: after an error such as a full disk Lucene closes it. */
    boolean isUsable() {
        return writer.isOpen() && !unreadable;
    }

    /** It was read in vain. */
    void giveUp() {
        unreadable = true;
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    Map<String, String> marks() {
        return marks;
    }

    void keep() throws IOException {
        writer.setLiveCommitData(marks.entrySet());
        writer.commit();
    }

    /** What was not kept is dropped. */
    @Override
    public void close() {
        try {
            writer.rollback();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("the index of words did not close: {}", e.toString());
        } finally {
            IOUtils.closeWhileHandlingException(searchers, directory);
        }
    }
}
