package news.vigie.pipeline.outbox;

/** Where a post is on its way. SENDING is kept before the call is made, so that a crash leaves a trace. */
public enum PostState {
    PENDING,
    SENDING,
    SENT,
    FAILED,
    UNKNOWN,
    /** Taken back by an admin; with a reason where its message could not be removed. */
    RECALLED
}
