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
    private static final Room ROOM = new Room(3900, 95, 30_000);

    /** A post that is written anew may have a longer headline, or a line that says that it is late. */
    private static final Room ROOM_ANEW = new Room(4050, 97, 31_000);

    private static final String BETWEEN = "\n\n";

    private final Sheet sheet;
    private final TelegramHtml heading;
    private final TelegramHtml usual;

    public Packing(Sheet sheet) {
        this.sheet = sheet;
        this.heading = PostHeading.first(sheet).html();
        this.usual = PostHeading.first(sheet.inTime()).html();
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
            if (!stories.isEmpty() && !ROOM.holds(pieces)) {
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
        while (!ROOM_ANEW.holds(pieces(above, stories)) && stories.stream().anyMatch(TelegramStory::canShrink)) {
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

    /** That an edition is late makes no difference to its stories: it may be so, or not, when they are written anew. */
    private TelegramStory fitting(TelegramStory whole) {
        TelegramStory story = whole;
        while (story.canShrink() && !ROOM.holds(List.of(usual, story.html(sheet)))) {
            story = story.shrunk();
        }
        return story;
    }

    /** What a post may hold. */
    private record Room(int units, int entities, int bytes) {
        boolean holds(List<TelegramHtml> pieces) {
            int between = BETWEEN.length() * pieces.size();
            return sum(pieces, TelegramHtml::units) + between <= units
                    && sum(pieces, TelegramHtml::bytes) + between <= bytes
                    && sum(pieces, TelegramHtml::entities) <= entities;
        }

        private static int sum(List<TelegramHtml> pieces, ToIntFunction<TelegramHtml> measure) {
            return pieces.stream().mapToInt(measure).sum();
        }
    }
}
