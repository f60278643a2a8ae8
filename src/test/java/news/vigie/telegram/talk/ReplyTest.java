package news.vigie.telegram.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void manyLinesBecomeSeveralMessagesThatTelegramTakes() {
        List<RenderedPost> posts = Reply.ofLines(
                        "<b>Head</b>", Collections.nCopies(250, "• <a href=\"https://a.example/\">a</a> – <b>x</b>"))
                .posts();

        assertThat(posts)
                .hasSizeGreaterThan(4)
                .allSatisfy(post -> assertThat(post.html())
                        .hasSizeLessThan(4096)
                        .matches(html -> html.split("<[ab]", -1).length <= 100));
        assertThat(posts.stream()
                        .mapToLong(post -> post.html()
                                .lines()
                                .filter(line -> line.startsWith("•"))
                                .count())
                        .sum())
                .isEqualTo(250);
    }
}
