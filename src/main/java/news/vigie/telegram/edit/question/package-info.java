/** What is asked to define a digest: a class for each question, with its usual answers and what typed ones mean. */
@NullMarked
package news.vigie.telegram.edit.question;

import org.jspecify.annotations.NullMarked;
