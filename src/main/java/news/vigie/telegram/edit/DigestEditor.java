package news.vigie.telegram.edit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import news.vigie.chat.Conversations;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.feed.Origin;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.DigestDesk;
import news.vigie.telegram.edit.question.Answer;
import news.vigie.telegram.edit.question.Draft;
import news.vigie.telegram.edit.question.Field;
import news.vigie.telegram.edit.question.Questions;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.talk.Saved;
import news.vigie.telegram.text.Texts;

/** Begins conversations about digests, holds them and ends them. Each is a person's own, in private. */
public final class DigestEditor {
    private final Conversations conversations;
    private final Digests digests;
    private final DigestDesk desk;
    private final Questions questions;
    private final EditScreens screens;

    public DigestEditor(Desks desks, Rights rights) {
        this.conversations = desks.conversations();
        this.digests = desks.digests();
        this.desk = desks.office().digests();
        this.questions = new Questions(desks, rights);
        this.screens = new EditScreens(questions, desks.chats());
    }

    /**
     * A new digest, by the clock of the first one that there is.
     *
     * @param title empty: it is asked for
     */
    public RenderedPost begin(long person, String title, Texts texts, Instant now) {
        ZoneId zone = digests.all().stream()
                .findFirst()
                .map(digest -> digest.schedule().zone())
                .orElseGet(() -> Zones.of(texts.language()).getFirst());
        Editing begun = Editing.begun(Draft.empty(texts.language(), zone));
        return title.isBlank()
                ? hold(person, begun, texts, now)
                : titled(begun, questions.of(Field.TITLE).hear(begun.draft(), title, texts), person, texts, now);
    }

    private RenderedPost titled(Editing begun, Answer title, long person, Texts texts, Instant now) {
        return switch (title) {
            case Answer.Taken taken -> hold(person, begun.with(taken.draft()).next(), texts, now);
            case Answer.Misread misread -> {
                keep(person, begun, now);
                yield screens.show(begun, misread, texts);
            }
            case Answer.More more -> hold(person, begun, texts, now);
            case Answer.Instead other -> hold(person, begun, texts, now);
        };
    }

    /** One that was made here; of a file it is said that it is changed there. */
    public RenderedPost change(DigestDefinition digest, long person, Texts texts, Instant now) {
        return digest.origin() == Origin.FILE
                ? RenderedPost.of(texts.html("edit.file", digest.title(), digest.name()))
                : hold(person, Editing.of(Draft.of(digest)), texts, now);
    }

    private RenderedPost hold(long person, Editing editing, Texts texts, Instant now) {
        keep(person, editing, now);
        return screens.show(editing, texts);
    }

    void keep(long person, Editing editing, Instant now) {
        conversations.hold(new Conversation(person, person, Editing.KIND, Saved.write(editing)), now);
    }

    Optional<Editing> under(long person) {
        return conversations
                .with(person, person)
                .filter(held -> held.kind().equals(Editing.KIND))
                .flatMap(held -> Saved.read(held.state(), Editing.class));
    }

    void leave(long person) {
        conversations.end(person, person);
    }

    /** False if another digest has got this name meanwhile; this very one was saved before a crash. */
    boolean save(long person, Editing editing) {
        DigestDefinition digest = editing.draft().definition();
        boolean saved = editing.edited() == null ? desk.add(digest) || isThere(digest) : change(digest);
        if (saved) {
            leave(person);
        }
        return saved;
    }

    private boolean isThere(DigestDefinition digest) {
        return digests.byName(digest.name()).filter(digest::equals).isPresent();
    }

    private boolean change(DigestDefinition digest) {
        boolean ofFile = digests.byName(digest.name())
                .filter(known -> known.origin() == Origin.FILE)
                .isPresent();
        if (!ofFile) {
            desk.keep(digest);
        }
        return !ofFile;
    }

    DigestDesk desk() {
        return desk;
    }

    Questions questions() {
        return questions;
    }

    EditScreens screens() {
        return screens;
    }
}
