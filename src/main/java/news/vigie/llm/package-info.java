/** An optional language-model service behind {@code Editor}: it points at sentences, and has no word of its own. */
@NullMarked
package news.vigie.llm;

import org.jspecify.annotations.NullMarked;
