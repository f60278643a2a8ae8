package news.vigie.telegram.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.Origin;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.DigestDesk;
import news.vigie.telegram.edit.DigestEditor;
import news.vigie.telegram.publish.PublishPress.Deed;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /preview}, {@code /postnow}, {@code /editdigest}: something is done with one digest, told in private. */
public final class OneDigestCommand implements BotCommand {
    private final String name;
    private final Deed deed;
    private final Predicate<DigestDefinition> suits;
    private final BiFunction<DigestDefinition, Call, List<RenderedPost>> answer;
    private final DigestCards cards;

    private OneDigestCommand(
            String name,
            Deed deed,
            Predicate<DigestDefinition> suits,
            DigestCards cards,
            BiFunction<DigestDefinition, Call, List<RenderedPost>> answer) {
        this.name = name;
        this.deed = deed;
        this.suits = suits;
        this.cards = cards;
        this.answer = answer;
    }

    public static OneDigestCommand preview(DigestCards cards, DigestDesk desk) {
        return new OneDigestCommand(
                "preview",
                Deed.PREVIEW,
                digest -> true,
                cards,
                (digest, call) -> cards.tried(digest, desk.preview(digest), 1, call.texts()));
    }

    /** Asks first: what is posted is read by many. */
    public static OneDigestCommand postNow(DigestCards cards) {
        return new OneDigestCommand(
                "postnow",
                Deed.POST,
                digest -> true,
                cards,
                (digest, call) -> List.of(cards.question(digest, Deed.POST_SURELY, 1, call.texts())));
    }

    public static OneDigestCommand edit(DigestCards cards, DigestEditor editor) {
        return new OneDigestCommand(
                "editdigest",
                Deed.EDIT,
                digest -> digest.origin() == Origin.STORE,
                cards,
                (digest, call) -> List.of(editor.change(digest, call.chat().id(), call.texts(), call.at())));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> allowed(call));
    }

    private Reply allowed(Call call) {
        List<DigestDefinition> all = cards.all();
        if (!call.arguments().isEmpty()) {
            Optional<DigestDefinition> digest = cards.named(call.arguments());
            return digest.map(known -> new Reply(answer.apply(known, call)))
                    .orElseGet(() -> Reply.of(
                            call.texts().html("pub.unknown", call.arguments()), cards.choice(suited(all), deed)));
        }
        List<DigestDefinition> suited = suited(all);
        if (suited.isEmpty()) {
            return Reply.of(call.texts().html(all.isEmpty() ? "pub.none" : "pub.none-here"));
        }
        return Reply.of(call.texts().html("pub.which." + name), cards.choice(suited, deed));
    }

    private List<DigestDefinition> suited(List<DigestDefinition> all) {
        return all.stream().filter(suits).toList();
    }
}
