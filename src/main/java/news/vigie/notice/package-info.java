/** What is to be told to a person, as data: somebody else knows in which language. */
@NullMarked
package news.vigie.notice;

import org.jspecify.annotations.NullMarked;
