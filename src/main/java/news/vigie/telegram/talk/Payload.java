package news.vigie.telegram.talk;

import news.vigie.telegram.caller.Call;

/**
 * What a link {@code t.me/bot?start=word_rest} opens: {@code /start} with these arguments. Anybody may write such a link:
 * the rest is a wish, never a right.
 */
public interface Payload {
    /** Before the first underscore, or all of it. */
    String word();

    /**
     * What is said to who followed the link.
     *
     * @param rest behind the first underscore: letters, digits, underscores and hyphens; may be empty
     */
    Reply open(Call call, String rest);
}
