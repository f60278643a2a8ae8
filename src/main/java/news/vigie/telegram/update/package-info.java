/** Updates on their way in: polled, stored before they are confirmed, given on once each. */
@NullMarked
package news.vigie.telegram.update;

import org.jspecify.annotations.NullMarked;
