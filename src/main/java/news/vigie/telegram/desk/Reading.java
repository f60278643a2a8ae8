package news.vigie.telegram.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;
import news.vigie.chat.Questions;
import news.vigie.digest.Address;
import news.vigie.pipeline.answer.StoryFile;
import news.vigie.story.library.Library;

/**
 * What is read in besides editions.
 *
 * @param zone in which times are told to a chat
 */
public record Reading(Library library, StoryFile stories, Questions questions, Function<Address, ZoneId> zone) {
    /** The moment by the clock of a chat. */
    public ZonedDateTime at(Address chat, Instant now) {
        return now.atZone(zone.apply(chat));
    }
}
