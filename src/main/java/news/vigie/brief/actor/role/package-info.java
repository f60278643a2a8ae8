/**
 * The role that a text gives somebody: before the name, after it, in brackets, by a verb. All of it words of the text.
 */
@NullMarked
package news.vigie.brief.actor.role;

import org.jspecify.annotations.NullMarked;
