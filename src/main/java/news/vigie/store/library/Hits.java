package news.vigie.store.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
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
     * @param said all words of a quote as one; empty: it is none
     */
    record Hit(long article, int number, String said) {}

    static List<Hit> newest(IndexSearcher searcher, Query query, int most) throws IOException {
        var hits = new ArrayList<Hit>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc found : searcher.search(query, most, NewsIndex.NEWEST).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            int document = found.doc - leaf.docBase;
            hits.add(new Hit(
                    value(leaf, Field.ARTICLE, document),
                    Math.toIntExact(value(leaf, Field.NUMBER, document)),
                    said(leaf, document)));
        }
        return hits;
    }

    private static String said(LeafReaderContext leaf, int document) throws IOException {
        SortedDocValues keys = leaf.reader().getSortedDocValues(Field.SAID.key());
        return keys != null && keys.advanceExact(document)
                ? keys.lookupOrd(keys.ordValue()).utf8ToString()
                : "";
    }

    /** 0 where the document has none. */
    private static long value(LeafReaderContext leaf, Field field, int document) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field.key());
        return values != null && values.advanceExact(document) ? values.longValue() : 0;
    }
}
