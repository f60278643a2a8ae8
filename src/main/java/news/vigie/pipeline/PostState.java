package news.vigie.pipeline;

/** Where a post is on its way. SENDING is kept before the call is made, so that a crash leaves a trace. */
public enum PostState {
    PENDING,
    SENDING,
    SENT,
    FAILED,
    UNKNOWN,
    /** It was taken back. */
    RECALLED
}
