/** What a model is asked about an article, and what of its answer stands in the article. */
@NullMarked
package news.vigie.llm.choice;

import org.jspecify.annotations.NullMarked;
