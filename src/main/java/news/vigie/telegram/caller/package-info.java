/** Who calls, from where, and what that lets him do. */
@NullMarked
package news.vigie.telegram.caller;

import org.jspecify.annotations.NullMarked;
