package news.vigie;

import java.time.Instant;
import java.util.List;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.Digests;
import news.vigie.language.Language;
import news.vigie.pipeline.answer.Ask;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.reading.StoryKeys;
import news.vigie.telegram.text.RequestRemarks;
import news.vigie.telegram.text.Texts;

/** Answers the bot's questions for news out of the store. */
final class BotNewsDesk implements NewsDesk {
    private final Ask ask;
    private final Digests digests;
    private final Chats chats;
    private final Guesses guesses;
    private final ChatClock clock;
    private final TelegramRendering rendering = new TelegramRendering();

    BotNewsDesk(Ask ask, Digests digests, Chats chats, ChatClock clock, Guesses guesses) {
        this.guesses = guesses;
        this.ask = ask;
        this.digests = digests;
        this.chats = chats;
        this.clock = clock;
    }

    @Override
    public List<RenderedPost> digest(String arguments, Address chat, Language language, Instant now) {
        // What the chat wants told at all is for the digests that come by themselves: here it asks.
        ChatSettings own = chats.settings(chat).of(List.of(), List.of());
        Ask.Answer answer = ask.digest(arguments, chats.tastes(chat), language, now.atZone(clock.of(chat)), own::of);
        List<RenderedPost> posts =
                new RequestRemarks(Texts.of(language), digests).with(answer, rendering.render(answer.edition()));
        return answer.edition().items().isEmpty()
                ? offering(guesses.of(arguments, answer, language, now), posts)
                : StoryKeys.under(posts, language);
    }

    /** Below what is said in place of an edition. */
    private static List<RenderedPost> offering(List<List<Button>> guesses, List<RenderedPost> posts) {
        RenderedPost first = posts.getFirst();
        return guesses.isEmpty() ? posts : List.of(new RenderedPost(first.html(), guesses, first.preview()));
    }

    @Override
    public List<RenderedPost> latest(int from, int stories, Address chat, Language language, Instant now) {
        return StoryKeys.under(
                rendering.render(ask.latest(from, stories, chats.tastes(chat), language, now.atZone(clock.of(chat)))),
                language);
    }

    @Override
    public int storiesSince(Instant since) {
        return ask.storiesSince(since);
    }
}
