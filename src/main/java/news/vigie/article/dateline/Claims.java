package news.vigie.article.dateline;

import java.util.List;

/**
 * What the data of a page, its metas and structured data, say of its dates, as written; in each list the most trusted
 * first.
 *
 * @param created when the document was made, often days before it was published, or nothing that can be told
 */
public record Claims(List<String> published, List<String> created, List<String> updated) {}
