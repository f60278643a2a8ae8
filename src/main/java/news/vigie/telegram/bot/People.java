package news.vigie.telegram.bot;

import java.time.Instant;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.telegram.send.Introductions;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/** Chats and persons as Telegram tells of them, kept in {@link Chats}. */
final class People {
    private final Chats chats;

    People(Chats chats) {
        this.chats = chats;
    }

    /** Who writes to us in private can be written to, whatever was before. */
    Chat met(org.telegram.telegrambots.meta.api.objects.chat.Chat told, @Nullable User from, Instant now) {
        boolean isPrivate = told.isUserChat();
        Language spoken = isPrivate && from != null ? Language.of(from.getLanguageCode()) : Language.UNKNOWN;
        Chat met = chats.met(Introductions.chat(told, spoken.isKnown() ? spoken : null), now);
        if (isPrivate && met.problem() != null) {
            chats.resume(Address.of(met.id()));
        }
        return met;
    }

    /** The chat's own language, else that of the person who writes, else English. */
    static Language language(Chat chat, @Nullable User from) {
        if (chat.language() != null) {
            return chat.language();
        }
        return from == null ? Language.ENGLISH : spoken(from);
    }

    /** In which language a person is written to in private. */
    Language languageOf(User person) {
        return chats.byId(person.getId())
                .flatMap(chat -> Optional.ofNullable(chat.language()))
                .orElseGet(() -> spoken(person));
    }

    private static Language spoken(User person) {
        Language told = Language.of(person.getLanguageCode());
        return told.isKnown() ? told : Language.ENGLISH;
    }
}
