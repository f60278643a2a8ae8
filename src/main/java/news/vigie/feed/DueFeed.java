package news.vigie.feed;

import news.vigie.http.Validators;

/**
 * A feed whose turn it is, claimed by this process for a while.
 *
 * @param bodyHash of the last body that was read, "" before the first
 * @param fresh true until it was read once
 */
public record DueFeed(Feed feed, Validators validators, String bodyHash, int failures, boolean fresh) {}
