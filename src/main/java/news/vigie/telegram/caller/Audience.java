package news.vigie.telegram.caller;

/** Who may give a command. */
public enum Audience {
    ANYONE,
    /** In a group or channel its administrators; in a private chat its person. */
    CHAT_ADMINISTRATORS,
    /** Owners, and those whom an owner named. */
    ADMINS,
    /** Of the settings, and who claimed. */
    OWNERS;

    /** Whether the menu that everyone sees names what they may do. */
    public boolean isOfMenu() {
        return this == ANYONE || this == CHAT_ADMINISTRATORS;
    }
}
