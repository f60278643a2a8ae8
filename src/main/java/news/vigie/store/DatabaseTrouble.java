package news.vigie.store;

import news.vigie.notice.Notice;

/**
 * What is wrong with an open database.
 *
 * @param what with the way out
 * @param isFinal whether it can only be mended by starting again
 */
public record DatabaseTrouble(Notice what, boolean isFinal) {}
