package news.vigie.telegram.talk;

import java.time.ZoneId;
import java.util.function.Supplier;
import news.vigie.chat.Questions;
import news.vigie.pipeline.StoryFile;
import news.vigie.story.library.Library;

/**
 * What is read in besides editions.
 *
 * @param zone in which times are told
 */
public record Reading(Library library, StoryFile stories, Questions questions, Supplier<ZoneId> zone) {}
