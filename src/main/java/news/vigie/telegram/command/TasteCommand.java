package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.digest.words.WordFilter;
import news.vigie.notice.Notice;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Texts;

/**
 * {@code /follow} and {@code /mute}, then words, a topic or an actor: what comes first in this chat, and what never. A
 * minus before it takes it back; without anything the command shows what there is.
 */
final class TasteCommand implements BotCommand {
    private static final int LONGEST = 100;
    private static final int MOST = 50;

    private final String name;
    private final Deed deed;
    private final Chats chats;

    private TasteCommand(String name, Deed deed, Chats chats) {
        this.name = name;
        this.deed = deed;
        this.chats = chats;
    }

    static TasteCommand follow(Chats chats) {
        return new TasteCommand("follow", (call, entry) -> chats.follow(call.address(), entry, call.at()), chats);
    }

    static TasteCommand mute(Chats chats) {
        return new TasteCommand("mute", (call, entry) -> chats.mute(call.address(), entry, call.at()), chats);
    }

    private interface Deed {
        void run(Call call, String entry);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        String entry = call.arguments().strip();
        if (entry.isEmpty()) {
            return list(call.texts(), chats.tastes(call.address()));
        }
        if (entry.startsWith("-")) {
            return back(call, entry.substring(1).strip());
        }
        Optional<String> problem = problem(call.texts(), call.address(), entry);
        if (problem.isPresent()) {
            return Reply.of(problem.get());
        }
        deed.run(call, entry);
        return Reply.of(call.texts().html("taste." + name, entry));
    }

    private Reply back(Call call, String entry) {
        boolean was = chats.unfollow(call.address(), entry);
        return Reply.of(call.texts().html(was ? "taste.back" : "taste.unknown", entry));
    }

    private Optional<String> problem(Texts texts, Address address, String entry) {
        if (entry.length() > LONGEST) {
            return Optional.of(texts.html("taste.long", LONGEST));
        }
        Tastes tastes = chats.tastes(address);
        if (tastes.followed().size() + tastes.muted().size() >= MOST) {
            return Optional.of(texts.html("taste.many", MOST));
        }
        Optional<Notice> unreadable = WordFilter.problem(entry);
        return unreadable.map(notice -> texts.html("taste.unreadable", notice));
    }

    private static Reply list(Texts texts, Tastes tastes) {
        if (tastes.isNone()) {
            return Reply.of(texts.html("taste.none"));
        }
        List<String> lines = Stream.concat(
                        tastes.followed().stream().map(entry -> texts.html("taste.followed", entry)),
                        tastes.muted().stream().map(entry -> texts.html("taste.muted", entry)))
                .toList();
        return Reply.ofLines(texts.html("taste.head"), lines);
    }
}
