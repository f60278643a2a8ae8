/** What is stored, for whoever asks. */
@NullMarked
package news.vigie.pipeline.answer;

import org.jspecify.annotations.NullMarked;
