package news.vigie.telegram.desk;

import java.util.List;
import java.util.Optional;
import news.vigie.digest.Edition;
import news.vigie.pipeline.outbox.Post;

/** Whom the bot asks about the posts that it sent. Answers come from what is stored and never wait for the network. */
public interface PostDesk {
    /** The post of this number, while it is kept. */
    Optional<Post> post(long id);

    /** What a post is a part of. */
    Optional<Edition> edition(long post);

    /** What the edition is about: topics first, then who is named; as a chat follows and mutes it. */
    List<String> subjects(Edition edition);

    /** Of these, what somebody may want to mute: topics, and those few whom its stories are about. */
    List<String> mainSubjects(Edition edition);
}
