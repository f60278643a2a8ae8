package news.vigie;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.language.Language;
import news.vigie.pipeline.Ask;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.telegram.talk.NewsDesk;
import news.vigie.telegram.talk.RequestRemarks;
import news.vigie.telegram.talk.Texts;

/** Answers the bot's questions for news out of the store. */
final class BotNewsDesk implements NewsDesk {
    private final Ask ask;
    private final Digests digests;
    private final Chats chats;
    private final TelegramRendering rendering = new TelegramRendering();

    BotNewsDesk(Ask ask, Digests digests, Chats chats) {
        this.ask = ask;
        this.digests = digests;
        this.chats = chats;
    }

    @Override
    public List<RenderedPost> digest(String arguments, Address chat, Language language, Instant now) {
        Ask.Answer answer = ask.digest(arguments, chats.tastes(chat), language, now.atZone(zone()));
        return new RequestRemarks(Texts.of(language), digests).with(answer, rendering.render(answer.edition()));
    }

    @Override
    public List<RenderedPost> latest(int stories, Address chat, Language language, Instant now) {
        return rendering.render(ask.latest(stories, chats.tastes(chat), language, now.atZone(zone())));
    }

    /** "Yesterday" is that of the first digest's readers. */
    private ZoneId zone() {
        return digests.all().stream()
                .findFirst()
                .map((DigestDefinition digest) -> digest.schedule().zone())
                .orElse(ZoneId.systemDefault());
    }
}
