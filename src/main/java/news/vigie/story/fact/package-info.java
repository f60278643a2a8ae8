/** What a sentence states so that another can be held against it: amounts, names, terms, whether it denies or doubts. */
@NullMarked
package news.vigie.story.fact;

import org.jspecify.annotations.NullMarked;
