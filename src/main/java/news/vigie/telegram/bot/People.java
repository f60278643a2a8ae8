package news.vigie.telegram.bot;

import java.time.Instant;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.language.Language;
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
        ChatType type = type(told.getType());
        Language spoken =
                type == ChatType.PRIVATE && from != null ? Language.of(from.getLanguageCode()) : Language.UNKNOWN;
        Chat met = chats.met(
                new Chat(told.getId(), type, title(told), told.getUserName(), spoken.isKnown() ? spoken : null, null),
                now);
        if (type == ChatType.PRIVATE && met.problem() != null) {
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

    private static ChatType type(String told) {
        return switch (told) {
            case "group" -> ChatType.GROUP;
            case "supergroup" -> ChatType.SUPERGROUP;
            case "channel" -> ChatType.CHANNEL;
            default -> ChatType.PRIVATE;
        };
    }

    private static @Nullable String title(org.telegram.telegrambots.meta.api.objects.chat.Chat told) {
        return told.getTitle() != null ? told.getTitle() : told.getFirstName();
    }
}
