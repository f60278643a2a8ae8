/** Texts become sentences and names: languages, their word lists, sentences, words, stems, names. Pure. */
@NullMarked
package news.vigie.language;

import org.jspecify.annotations.NullMarked;
