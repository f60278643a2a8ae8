/** News sitemaps: the lists of their newest articles that news sites keep for search engines. */
@NullMarked
package news.vigie.feed.sitemap;

import org.jspecify.annotations.NullMarked;
