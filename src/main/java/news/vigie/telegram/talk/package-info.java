/** What a command works with: who calls, from where, in which language; the ports of what it asks. */
@NullMarked
package news.vigie.telegram.talk;

import org.jspecify.annotations.NullMarked;
