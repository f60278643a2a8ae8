package news.vigie.telegram.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.chat.Chat;
import news.vigie.digest.Address;
import news.vigie.pipeline.outbox.Post;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.talk.Pressed;

/**
 * The post under which a button was pressed. The data of the button may be forged, so that the post must be the one that
 * stands there.
 *
 * @param word what the button is for
 * @param rest what its data says besides; may be empty
 */
record PressedPost(Post post, String word, String rest) {
    private static final Pattern DATA = Pattern.compile("([a-z]+):(\\d{1,18})(?::([0-9a-z]{1,40}))?");

    /** Empty: there is no such post any more, or it stands elsewhere. */
    static Optional<PressedPost> of(Pressed pressed, PostDesk desk) {
        return named(pressed, desk).filter(found -> found.isUnder(pressed));
    }

    /** As the data says, wherever the post stands; empty: there is none. */
    static Optional<PressedPost> named(Pressed pressed, PostDesk desk) {
        Matcher data = DATA.matcher(pressed.data());
        return data.matches()
                ? desk.post(Long.parseLong(data.group(2)))
                        .map(post -> new PressedPost(
                                post,
                                data.group(1),
                                Optional.ofNullable(data.group(3)).orElse("")))
                : Optional.empty();
    }

    /** What the chat calls its topic in which the post stands. */
    Address place(Pressed pressed) {
        return new Address(Long.toString(pressed.chat().id()), post.address().thread());
    }

    /** While the number of the message is not known, it may be it. */
    private boolean isUnder(Pressed pressed) {
        Long message = post.messageId();
        return (message == null || message == pressed.message()) && isOf(post.address(), pressed.chat());
    }

    private static boolean isOf(Address address, Chat chat) {
        return address.chat().equals(Long.toString(chat.id()))
                || (chat.username() != null && address.chat().equalsIgnoreCase("@" + chat.username()));
    }
}
