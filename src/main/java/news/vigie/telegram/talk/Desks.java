package news.vigie.telegram.talk;

import news.vigie.chat.Chats;
import news.vigie.chat.Claims;
import news.vigie.chat.Conversations;
import news.vigie.digest.Digests;

/** What commands and buttons work with. */
public record Desks(
        NewsDesk news,
        FeedDesk feeds,
        Digests digests,
        Chats chats,
        Claims claims,
        Conversations conversations,
        Reading reading) {}
