package news.vigie.telegram.intake;

import java.util.List;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Dialogue;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Saved;

/** Topics that are typed while a feed is looked at. */
public final class FeedDialogue implements Dialogue {
    private final TopicChoice choice;
    private final Rights rights;

    public FeedDialogue(TopicChoice choice, Rights rights) {
        this.choice = choice;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return FeedDraft.KIND;
    }

    @Override
    public Step hear(Call call, String state) {
        if (!rights.isAdmin(call.caller().person())) {
            return Step.last(Reply.of(call.texts().html("not.allowed.admin")));
        }
        return Saved.read(state, FeedDraft.class)
                .map(draft -> about(draft, call, state))
                .orElseGet(() -> Step.last(Reply.of(call.texts().html("addfeed.stale"))));
    }

    private Step about(FeedDraft draft, Call call, String state) {
        List<String> topics = TopicChoice.typed(call.arguments());
        if (topics.isEmpty()) {
            return new Step(Reply.of(call.texts().html("addfeed.topics.unreadable")), state);
        }
        FeedDraft more = draft.with(topics);
        return new Step(new Reply(List.of(choice.ask(more, call.texts()))), Saved.write(more));
    }
}
