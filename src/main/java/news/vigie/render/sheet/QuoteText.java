package news.vigie.render.sheet;

/**
 * A quote as readers see it.
 *
 * @param words in the quotation marks of their language
 * @param speaker "Claire Le Goff, vice-présidente de la région", or who printed the words where nobody tells whose they
 *     are
 */
public record QuoteText(String words, String speaker) {}
