package news.vigie.telegram.edit.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.talk.Texts;

/** Which groups and channels, of those that the bot was added to, get the digest without having subscribed. */
final class TargetsQuestion implements Question {
    private static final int MOST = 20;
    private static final int LONGEST = 40;

    private final Chats chats;

    TargetsQuestion(Chats chats) {
        this.chats = chats;
    }

    @Override
    public Field field() {
        return Field.TARGETS;
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        return Choice.rows(
                known().map(chat -> Choice.of(
                                draft.postTo().contains(Address.of(chat.id())),
                                CleanText.shortened(name(chat), LONGEST),
                                Long.toString(chat.id())))
                        .toList(),
                2);
    }

    /** The channels first, as that is what digests are made for. */
    private Stream<Chat> known() {
        List<Chat> open = chats.all().stream()
                .filter(chat -> chat.type() != ChatType.PRIVATE && chat.problem() == null)
                .toList();
        return Stream.concat(
                        open.stream().filter(chat -> chat.type() == ChatType.CHANNEL),
                        open.stream().filter(chat -> chat.type() != ChatType.CHANNEL))
                .limit(MOST);
    }

    private static String name(Chat chat) {
        return CleanText.line(Objects.requireNonNullElse(chat.title(), Long.toString(chat.id())));
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return known().filter(chat -> Long.toString(chat.id()).equals(code))
                .findFirst()
                .map(chat -> (Answer) new Answer.More(draft.to(Lists.toggled(draft.postTo(), Address.of(chat.id())))))
                .orElse(new Answer.More(draft));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        String name = words.strip();
        if (!name.matches("@[A-Za-z][A-Za-z0-9_]{3,31}")) {
            return new Answer.Misread(Notice.of("edit.misread.target"));
        }
        return new Answer.More(draft.to(Lists.toggled(draft.postTo(), new Address(name, null))));
    }
}
