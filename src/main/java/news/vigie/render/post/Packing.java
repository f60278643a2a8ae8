package news.vigie.render.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.digest.Style;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.sheet.Sheet;

/**
 * Puts stories into as few posts as hold them, each story whole and all in their order. A post keeps well below what
 * Telegram takes: 4096 UTF-16 units after parsing, 100 entities, 32768 bytes with the tags.
 */
public final class Packing {
    private static final int MOST_UNITS = 3900;
    private static final int MOST_ENTITIES = 95;
    private static final int MOST_BYTES = 30_000;
    private static final String BETWEEN = "\n\n";

    private final Sheet sheet;
    private final TelegramHtml heading;

    public Packing(Sheet sheet) {
        this.sheet = sheet;
        this.heading = PostHeading.first(sheet).html();
    }

    /**
     * The stories of each post, below headings if they have some. Where one story alone is too large for a post, the
     * longest of it is left out.
     */
    List<List<TelegramStory>> pack(List<TelegramStory> all, boolean headed) {
        var posts = new ArrayList<List<TelegramStory>>();
        List<TelegramStory> stories = new ArrayList<>();
        List<TelegramHtml> pieces = new ArrayList<>(List.of(headed ? heading : new TelegramHtml()));
        TelegramHtml later = PostHeading.later(sheet).html();
        for (TelegramStory whole : all) {
            TelegramStory story = fitting(whole);
            TelegramHtml html = story.html(sheet);
            pieces.add(html);
            if (!stories.isEmpty() && !fit(pieces)) {
                posts.add(List.copyOf(stories));
                stories.clear();
                pieces = new ArrayList<>(List.of(headed ? later : new TelegramHtml(), html));
            }
            stories.add(story);
        }
        if (!stories.isEmpty()) {
            posts.add(List.copyOf(stories));
        }
        return posts;
    }

    /** The HTML of a post. */
    public TelegramHtml post(TelegramHtml above, List<TelegramStory> stories) {
        var post = new TelegramHtml().add(above);
        String between = sheet.style() == Style.HEADLINES ? "\n" : BETWEEN;
        String before = above.units() == 0 ? "" : BETWEEN;
        for (TelegramStory story : stories) {
            post.text(before).add(story.html(sheet));
            before = between;
        }
        return post;
    }

    /** The stories of one post, all of them, below that heading. Where they are too large, the longest of the largest goes. */
    public List<TelegramStory> fitted(TelegramHtml above, List<TelegramStory> all) {
        var stories = new ArrayList<>(all.stream().map(this::fitting).toList());
        while (!fit(pieces(above, stories)) && stories.stream().anyMatch(TelegramStory::canShrink)) {
            int largest = IntStream.range(0, stories.size())
                    .filter(i -> stories.get(i).canShrink())
                    .boxed()
                    .max(Comparator.comparingInt(i -> stories.get(i).html(sheet).units()))
                    .orElseThrow();
            stories.set(largest, stories.get(largest).shrunk());
        }
        return List.copyOf(stories);
    }

    private List<TelegramHtml> pieces(TelegramHtml above, List<TelegramStory> stories) {
        return Stream.concat(Stream.of(above), stories.stream().map(story -> story.html(sheet)))
                .toList();
    }

    private TelegramStory fitting(TelegramStory whole) {
        TelegramStory story = whole;
        while (story.canShrink() && !fit(List.of(heading, story.html(sheet)))) {
            story = story.shrunk();
        }
        return story;
    }

    private static boolean fit(List<TelegramHtml> pieces) {
        int between = BETWEEN.length() * pieces.size();
        return sum(pieces, TelegramHtml::units) + between <= MOST_UNITS
                && sum(pieces, TelegramHtml::bytes) + between <= MOST_BYTES
                && sum(pieces, TelegramHtml::entities) <= MOST_ENTITIES;
    }

    private static int sum(List<TelegramHtml> pieces, ToIntFunction<TelegramHtml> measure) {
        return pieces.stream().mapToInt(measure).sum();
    }
}
