/** The digests there are, as admins see them: listed, tried, posted now, removed. */
@NullMarked
package news.vigie.telegram.publish;

import org.jspecify.annotations.NullMarked;
