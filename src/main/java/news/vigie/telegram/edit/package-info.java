/** The conversation in which an admin defines a digest or changes one: one message with buttons, left at any step. */
@NullMarked
package news.vigie.telegram.edit;

import org.jspecify.annotations.NullMarked;
