package news.vigie.telegram.edit.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Texts;

/**
 * Which groups and channels get the digest without having subscribed: those to which an owner or an admin added the bot. A
 * stranger's chat is his own, and gets what he subscribes it to.
 */
final class TargetsQuestion implements Question {
    private static final int MOST = 20;
    private static final int MOST_TARGETS = 40;
    private static final int LONGEST = 40;

    private final Chats chats;
    private final Rights rights;

    TargetsQuestion(Chats chats, Rights rights) {
        this.chats = chats;
        this.rights = rights;
    }

    @Override
    public Field field() {
        return Field.TARGETS;
    }

    @Override
    public boolean isAnswered(Draft draft) {
        return true;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        List<Chat> offered = offered();
        List<Choice> ticks = offered.stream()
                .map(chat -> Choice.of(
                        draft.postTo().contains(Address.of(chat.id())),
                        CleanText.shortened(name(chat), LONGEST),
                        Long.toString(chat.id())))
                .toList();
        List<Choice> others = others(draft, offered)
                .map(address -> new Choice("✕ " + CleanText.shortened(named(address), LONGEST), code(address)))
                .toList();
        var rows = new ArrayList<>(Choice.rows(ticks, 2));
        rows.addAll(Choice.rows(others, 2));
        return rows;
    }

    /** The channels first, as that is what digests are made for. */
    private List<Chat> offered() {
        List<Chat> open = rights.admins().stream()
                .sorted()
                .flatMap(person -> chats.addedBy(person).stream())
                .filter(chat -> chat.type() != ChatType.PRIVATE && chat.problem() == null)
                .distinct()
                .toList();
        return Stream.concat(
                        open.stream().filter(chat -> chat.type() == ChatType.CHANNEL),
                        open.stream().filter(chat -> chat.type() != ChatType.CHANNEL))
                .limit(MOST)
                .toList();
    }

    /** Where it is posted besides: topics of forums, public names, chats of others. */
    private static Stream<Address> others(Draft draft, List<Chat> offered) {
        Set<Address> ticked =
                offered.stream().map(chat -> Address.of(chat.id())).collect(Collectors.toSet());
        return draft.postTo().stream().filter(address -> !ticked.contains(address));
    }

    private static String code(Address address) {
        return "x" + Code.of(address.toString());
    }

    private static String name(Chat chat) {
        return CleanText.line(Objects.requireNonNullElse(chat.title(), Long.toString(chat.id())));
    }

    private String named(Address address) {
        return Stream.of(address.chat())
                .filter(chat -> chat.matches("-?\\d{1,18}"))
                .flatMap(chat -> chats.byId(Long.parseLong(chat)).stream())
                .map(TargetsQuestion::name)
                .map(name -> address.thread() == null ? name : name + " / " + address.thread())
                .findFirst()
                .orElseGet(address::toString);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        Stream<Address> meant = Stream.concat(
                offered().stream()
                        .filter(chat -> Long.toString(chat.id()).equals(code))
                        .map(chat -> Address.of(chat.id())),
                draft.postTo().stream().filter(address -> code(address).equals(code)));
        return meant.findFirst()
                .map(address -> (Answer) new Answer.More(draft.to(Lists.toggled(draft.postTo(), address))))
                .orElse(new Answer.More(draft));
    }

    /** Of a chat that nobody met, or to which it is not known who added the bot, its owners know what they write. */
    private boolean isOfStranger(String name) {
        Set<Long> staff = rights.admins();
        return chats.all().stream()
                .filter(chat -> chat.id() < 0 && name.equalsIgnoreCase("@" + chat.username()))
                .flatMap(chat -> chats.adder(chat.id()).stream())
                .anyMatch(adder -> !staff.contains(adder));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        String name = words.strip();
        if (!name.matches("@[A-Za-z][A-Za-z0-9_]{3,31}")) {
            return new Answer.Misread(Notice.of("edit.misread.target"));
        }
        if (isOfStranger(name)) {
            return new Answer.Misread(Notice.of("edit.misread.target-foreign", name));
        }
        List<Address> all = Lists.with(draft.postTo(), new Address(name, null));
        return all.size() > MOST_TARGETS
                ? new Answer.Misread(Notice.of("edit.misread.targets-most", MOST_TARGETS))
                : new Answer.More(draft.to(all));
    }
}
