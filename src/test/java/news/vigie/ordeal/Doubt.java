package news.vigie.ordeal;

/**
 * A moment at which the service could not know whether a part had arrived.
 *
 * @param attempts how often the server had seen it by then
 */
record Doubt(long chat, String html, long attempts) {}
