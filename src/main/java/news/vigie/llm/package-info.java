/** An optional language-model service behind {@code Editor}. */
@NullMarked
package news.vigie.llm;

import org.jspecify.annotations.NullMarked;
