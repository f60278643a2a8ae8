package news.vigie.store.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The newest documents that a query finds. */
final class Hits {
    private Hits() {}

    /**
     * A document.
     *
     * @param number of the name or quote in its article
     */
    record Hit(long article, int number) {}

    static List<Hit> newest(IndexSearcher searcher, Query query, int most) throws IOException {
        var hits = new ArrayList<Hit>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc found : searcher.search(query, most, NewsIndex.NEWEST).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            int document = found.doc - leaf.docBase;
            hits.add(new Hit(
                    value(leaf, Field.ARTICLE, document), Math.toIntExact(value(leaf, Field.NUMBER, document))));
        }
        return hits;
    }

    /** 0 where the document has none. */
    private static long value(LeafReaderContext leaf, Field field, int document) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field.key());
        return values != null && values.advanceExact(document) ? values.longValue() : 0;
    }
}
