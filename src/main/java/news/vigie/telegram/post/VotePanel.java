package news.vigie.telegram.post;

import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Votes;
import news.vigie.chat.Votes.Vote;
import news.vigie.render.PostButtons;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** What readers think of a post: one vote each, which the same button takes back and the other one turns. */
public final class VotePanel implements Panel {
    private final PostDesk desk;
    private final Votes votes;
    private final Underneath underneath;

    public VotePanel(PostDesk desk, Votes votes, Underneath underneath) {
        this.desk = desk;
        this.votes = votes;
        this.underneath = underneath;
    }

    @Override
    public Set<String> words() {
        return Set.of(PostButtons.LIKE, PostButtons.DISLIKE);
    }

    @Override
    public boolean isForEveryReader() {
        return true;
    }

    @Override
    public Handling press(Pressed pressed) {
        Optional<PressedPost> found = PressedPost.of(pressed, desk);
        if (found.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("post.gone"));
        }
        Vote vote = found.get().word().equals(PostButtons.LIKE) ? Vote.LIKE : Vote.DISLIKE;
        Votes.Standing standing = votes.cast(
                found.get().post().id(), new Votes.Ballot(pressed.person(), vote, pressed.press()), pressed.at());
        return new Handling(
                pressed.ownTexts().plain(said(vote, standing)), screen -> count(found.get(), standing, pressed));
    }

    private static String said(Vote vote, Votes.Standing standing) {
        if (!standing.holds()) {
            return "post.voted.back";
        }
        return vote == Vote.LIKE ? "post.voted.like" : "post.voted.dislike";
    }

    /** With its first vote is kept what the post is about. */
    private void count(PressedPost found, Votes.Standing standing, Pressed pressed) {
        long post = found.post().id();
        if (standing.count().liked() + standing.count().disliked() == 1) {
            desk.edition(post).ifPresent(edition -> votes.describe(post, desk.subjects(edition)));
        }
        underneath.restore(found.post(), pressed);
    }
}
