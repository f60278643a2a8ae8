package news.vigie.chat;

/** What a person may do: an owner everything, an admin what concerns feeds and digests, anyone may read. */
public enum Role {
    OWNER,
    ADMIN,
    READER
}
