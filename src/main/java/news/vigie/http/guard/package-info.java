/**
 * Which addresses may be reached: never a private one that the admin did not allow, whatever a name or a redirect says.
 */
@NullMarked
package news.vigie.http.guard;

import org.jspecify.annotations.NullMarked;
