/**
 * What a server sends becomes bytes: unpacked layer by layer, each within its bound, all of them together within
 * memory.
 */
@NullMarked
package news.vigie.http.body;

import org.jspecify.annotations.NullMarked;
