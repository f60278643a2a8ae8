/** What somebody asks for with {@code /digest} becomes a digest, a stretch of time and words. Pure. */
@NullMarked
package news.vigie.digest.request;

import org.jspecify.annotations.NullMarked;
