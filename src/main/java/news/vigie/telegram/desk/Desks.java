package news.vigie.telegram.desk;

import news.vigie.chat.Chats;
import news.vigie.chat.Claims;
import news.vigie.chat.Conversations;
import news.vigie.chat.Votes;
import news.vigie.digest.Digests;

/**
 * What commands and buttons work with.
 *
 * @param bot its name on Telegram, without the at sign
 * @param rearm is run after something changed when digests are due
 */
public record Desks(
        NewsDesk news,
        FeedDesk feeds,
        Digests digests,
        Chats chats,
        Claims claims,
        Conversations conversations,
        PostDesk posts,
        Votes votes,
        Office office,
        String bot,
        Runnable rearm,
        Reading reading) {}
