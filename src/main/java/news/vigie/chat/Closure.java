package news.vigie.chat;

import news.vigie.notice.Notice;

/** Why nothing can be posted at a place, as Telegram tells. */
public enum Closure {
    /** Telegram knows no such chat, or none that the bot may see. */
    NOT_FOUND("chat.unknown"),
    /** The bot was removed, or never was there. */
    OUT("chat.not-member"),
    DELETED("chat.deleted"),
    /** In a channel. */
    MAY_NOT_POST("chat.may-not-post"),
    /** In a group. */
    MAY_NOT_WRITE("chat.may-not-write"),
    BLOCKED("chat.blocked"),
    /** The person never pressed START. */
    UNSTARTED("chat.unstarted"),
    /** The person has no account any more. */
    DEACTIVATED("chat.deactivated"),
    TOPIC_GONE("chat.topic-gone"),
    TOPIC_CLOSED("chat.topic-closed");

    private final String key;

    Closure(String key) {
        this.key = key;
    }

    /** A topic alone is closed, be it the one without a number; the chat's others are not. */
    public boolean isOfTopic() {
        return this == TOPIC_GONE || this == TOPIC_CLOSED;
    }

    /** The person decided so: a reader who leaves is no trouble. */
    public boolean isOfPerson() {
        return this == BLOCKED || this == UNSTARTED || this == DEACTIVATED;
    }

    /** What is wrong, and how to mend it. */
    public Notice problem(String chat) {
        return Notice.of(key, chat);
    }
}
