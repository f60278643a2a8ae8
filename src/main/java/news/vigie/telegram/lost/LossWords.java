package news.vigie.telegram.lost;

import java.util.Locale;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Address;
import news.vigie.telegram.text.Texts;

/** What is said of a place that is lost or back: which it is, what happened there, and how to mend it. */
final class LossWords {
    private final Chats chats;

    LossWords(Chats chats) {
        this.chats = chats;
    }

    /** @param own whether it is told to the person whose chat with the bot it is */
    String line(Loss loss, boolean own, Texts texts) {
        if (loss.closure() == null) {
            boolean isPerson = loss.place().number().orElse(0) > 0;
            return own
                    ? texts.html("lost.back-here")
                    : texts.html(isPerson ? "lost.back-person" : "lost.back", name(loss.place()));
        }
        return texts.html("lost." + kind(loss.place(), loss.closure()), name(loss.place()));
    }

    private String kind(Address place, Closure closure) {
        if (closure == Closure.OUT && isChannel(place)) {
            return "out-channel";
        }
        if (closure == Closure.TOPIC_CLOSED && place.thread() == null) {
            return "general-closed";
        }
        return closure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isChannel(Address place) {
        return known(place).filter(chat -> chat.type() == ChatType.CHANNEL).isPresent();
    }

    private String name(Address place) {
        return known(place).flatMap(chat -> Optional.ofNullable(chat.title())).orElseGet(place::chat);
    }

    private Optional<Chat> known(Address place) {
        return place.number().stream().boxed().findFirst().flatMap(chats::byId);
    }
}
