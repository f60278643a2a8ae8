package news.vigie.web.channel;

/**
 * A chat in the list at the side.
 *
 * @param key its address, as the page's address names it
 * @param name what posts there, or the address
 * @param about a line on what it is
 * @param initials for the picture
 * @param colour which of the seven that Telegram gives to chats
 * @param words the beginning of its last post
 * @param unsettled how many of the posts shown did not arrive yet
 */
public record ChatTab(
        String key,
        String name,
        String about,
        String initials,
        int colour,
        String words,
        String time,
        long unsettled,
        boolean chosen) {}
