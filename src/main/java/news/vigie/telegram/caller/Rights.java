package news.vigie.telegram.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.chat.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what. Asked for every command and every button, whatever was shown to whom. */
public final class Rights {
    private final Set<Long> ownersOfSettings;
    private final boolean open;
    private final Chats chats;
    private final Administrators administrators;

    public Rights(List<Long> ownersOfSettings, boolean open, Chats chats, Administrators administrators) {
        this.ownersOfSettings = Set.copyOf(ownersOfSettings);
        this.open = open;
        this.chats = chats;
        this.administrators = administrators;
    }

    /** Of the settings, and those who claimed. */
    public Set<Long> owners() {
        var owners = new HashSet<Long>(ownersOfSettings);
        owners.addAll(chats.owners());
        return owners;
    }

    /** Owners, and those whom an owner named. */
    public Set<Long> admins() {
        var admins = owners();
        admins.addAll(chats.staff().keySet());
        return admins;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isAdmin(@Nullable Long person) {
        return person != null && (ownersOfSettings.contains(person) || chats.roleOf(person) != Role.READER);
    }

    public boolean isOwner(@Nullable Long person) {
        return person != null && owners().contains(person);
    }

    /** Whether the bot talks to whoever wrote. A closed bot leaves every chat to which somebody unknown added it. */
    public boolean mayTalk(Caller caller) {
        return open || caller.speaksForChat() || isAdmin(caller.person());
    }

    public boolean allow(Audience audience, Call call) {
        return switch (audience) {
            case ANYONE -> true;
            case CHAT_ADMINISTRATORS ->
                call.isPrivate()
                        || call.caller().speaksForChat()
                        || rules(call.chat().id(), call.caller().person());
            case ADMINS -> isAdmin(call.caller().person());
            case OWNERS -> isOwner(call.caller().person());
        };
    }

    /** Whether an owner or an admin administers the chat. */
    public boolean isOfStaff(long chat) {
        return admins().stream().anyMatch(person -> administrators.include(chat, person));
    }

    /** Whether who gave the command may say what this group or channel gets: one of its own may say so of itself alone. */
    public boolean rules(long chat, Call call) {
        return (call.caller().speaksForChat() && call.chat().id() == chat)
                || rules(chat, call.caller().person());
    }

    /** Whether the person writes there as the chat itself. */
    public boolean isAnonymous(long chat, long person) {
        return chat != person && administrators.isAnonymous(chat, person);
    }

    /**
     * Whether the person may say what the chat gets: in private that one person, whatever roles others hold; in a group
     * or channel its administrators and an owner. An admin of the bot has a say in feeds and digests, and in no chat.
     */
    public boolean rules(long chat, @Nullable Long person) {
        if (person == null || isPrivate(chat)) {
            return person != null && chat == person;
        }
        return isOwner(person) || administrators.include(chat, person);
    }

    /** Whether the person may read what is posted there: the one whose private chat it is, or who is in the group. */
    public boolean reads(long chat, @Nullable Long person) {
        return person != null && (isPrivate(chat) ? chat == person : administrators.haveInside(chat, person));
    }

    /** Telegram gives private chats the positive number of their person. */
    private static boolean isPrivate(long chat) {
        return chat > 0;
    }
}
