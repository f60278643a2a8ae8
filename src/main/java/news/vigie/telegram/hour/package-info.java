/** Hours as people write them, in every language of the bundles: times of day, days of the week, and the town by whose
 * clock they count. */
@NullMarked
package news.vigie.telegram.hour;

import org.jspecify.annotations.NullMarked;
