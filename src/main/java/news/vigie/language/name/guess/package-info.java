/** Names in texts of languages without a model: capitals, lists and cues. Pure. */
@NullMarked
package news.vigie.language.name.guess;

import org.jspecify.annotations.NullMarked;
