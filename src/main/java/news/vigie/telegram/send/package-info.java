/** Posts and answers on their way out: what became of each is told as certain or unsure. */
@NullMarked
package news.vigie.telegram.send;

import org.jspecify.annotations.NullMarked;
