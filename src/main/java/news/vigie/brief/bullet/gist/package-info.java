/**
 * What an editor's summary of an article would say, as learnt from summaries: the chance of each word, of each two
 * words in a row, and the set of passages that is expected to share most with it. Pure.
 */
@NullMarked
package news.vigie.brief.bullet.gist;

import org.jspecify.annotations.NullMarked;
