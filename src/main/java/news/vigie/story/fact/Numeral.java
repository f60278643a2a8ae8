package news.vigie.story.fact;

/**
 * A number as it is written.
 *
 * @param end the index of the word after it
 * @param plain nothing but digits, without groups: a year may be written so
 */
record Numeral(double value, int end, boolean plain) {}
