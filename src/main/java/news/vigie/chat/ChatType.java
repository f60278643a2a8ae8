package news.vigie.chat;

/** What a chat is to Telegram. */
public enum ChatType {
    PRIVATE,
    GROUP,
    SUPERGROUP,
    CHANNEL
}
