/** What is published: editions, the posts in the outbox, the ledger of what each chat has got. */
@NullMarked
package news.vigie.store.issue;

import org.jspecify.annotations.NullMarked;
