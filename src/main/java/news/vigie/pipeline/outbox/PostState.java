package news.vigie.pipeline.outbox;

/** Where a post is on its way. SENDING is kept before the call is made, so that a crash leaves a trace. */
public enum PostState {
    PENDING,
    SENDING,
    /** It may have arrived, and is looked for. */
    SOUGHT,
    SENT,
    FAILED,
    /** Nobody could settle whether it arrived. */
    UNKNOWN,
    /** Taken back by an admin; with a reason where its message could not be removed. */
    RECALLED
}
