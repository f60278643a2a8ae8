/** Names in texts: a trained tagger for the languages that have a model, capitals and cues for the rest. Pure. */
@NullMarked
package news.vigie.language.name;

import org.jspecify.annotations.NullMarked;
