/** A model of the letters of languages: three letters in a row, how usual each is in which language. */
@NullMarked
package news.vigie.language.letters;

import org.jspecify.annotations.NullMarked;
