/** What is seen of words, and how much each sight weighs: a logistic regression whose weights can be read. */
@NullMarked
package news.vigie.brief.bullet.sign;

import org.jspecify.annotations.NullMarked;
