package news.vigie.telegram.bot;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Conversations;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.Backrooms;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.edit.EditDialogue;
import news.vigie.telegram.intake.FeedDialogue;
import news.vigie.telegram.talk.Dialogue;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.wish.SettingsDialogue;

/** Every conversation of several steps. A new one is one class and one line here. */
final class Dialogues {
    private final Map<String, Dialogue> byKind = new HashMap<>();
    private final Conversations conversations;

    Dialogues(Desks desks, Backrooms rooms, Rights rights) {
        this(
                desks.conversations(),
                List.of(
                        new FeedDialogue(rooms.topics(), rights),
                        new EditDialogue(rooms.editor(), rights),
                        new SettingsDialogue(desks, rights)));
    }

    Dialogues(Conversations conversations, List<Dialogue> dialogues) {
        this.conversations = conversations;
        dialogues.forEach(dialogue -> byKind.put(dialogue.kind(), dialogue));
    }

    Set<String> kinds() {
        return Set.copyOf(byKind.keySet());
    }

    /** Empty if nothing is under way with who wrote. */
    Optional<Reply> hear(Call call) {
        return call.partner()
                .flatMap(partner -> conversations.with(call.chat().id(), partner))
                .flatMap(under -> Optional.ofNullable(byKind.get(under.kind()))
                        .map(dialogue -> turn(under, dialogue.hear(call, under.state()), call.at())));
    }

    private Reply turn(Conversation under, Dialogue.Step step, Instant now) {
        if (step.state() == null) {
            conversations.end(under.chat(), under.person());
        } else {
            conversations.hold(new Conversation(under.chat(), under.person(), under.kind(), step.state()), now);
        }
        return step.reply();
    }
}
