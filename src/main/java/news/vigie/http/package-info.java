/**
 * Addresses become pages: fetching with OkHttp, an address guard, per-host pace, validators, robots, bounds on size and
 * time.
 */
@NullMarked
package news.vigie.http;

import org.jspecify.annotations.NullMarked;
