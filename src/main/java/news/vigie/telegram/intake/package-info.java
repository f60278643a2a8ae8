/** How feeds come in: one by its address, looked at before it is added, or many by a list. For admins. */
@NullMarked
package news.vigie.telegram.intake;

import org.jspecify.annotations.NullMarked;
