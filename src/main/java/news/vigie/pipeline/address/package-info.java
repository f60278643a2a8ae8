/** Where a site has its feeds, and where one is that has moved. */
@NullMarked
package news.vigie.pipeline.address;

import org.jspecify.annotations.NullMarked;
