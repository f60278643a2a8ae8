package news.vigie.render.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.render.PostGroup;
import news.vigie.render.RenderedPost;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;
import org.jspecify.annotations.Nullable;

/**
 * The stories of one post.
 *
 * @param number among the parts with a heading, from 1; 0: it has none
 * @param answers the story whose last post it answers; null: none
 */
public record PostPart(
        int number, List<TelegramStory> stories, @Nullable Long answers) {
    public PostPart {
        stories = List.copyOf(stories);
    }

    /** The ids of its stories. */
    public List<Long> told() {
        return stories.stream().map(story -> story.story().id()).toList();
    }

    /**
     * The parts of an edition: stories are numbered in the main ones, and stand for themselves where they answer. Where
     * all of them answer, the heading is left out, unless it is to say that the edition is late.
     */
    public static List<PostPart> of(Edition edition, Sheet sheet, List<PostGroup> groups) {
        var texts = new IdentityHashMap<Item, StoryText>();
        for (int i = 0; i < edition.items().size(); i++) {
            texts.put(edition.items().get(i), sheet.stories().get(i));
        }
        var packing = new Packing(sheet);
        var parts = new ArrayList<PostPart>();
        int headed = 0;
        int stories = 0;
        for (PostGroup group : groups) {
            boolean main = group.answers() == null;
            for (List<TelegramStory> post : packing.pack(told(group, texts, stories), main || late(sheet, parts))) {
                parts.add(new PostPart(main || late(sheet, parts) ? ++headed : 0, post, group.answers()));
            }
            stories += main ? group.items().size() : 0;
        }
        return List.copyOf(parts);
    }

    /** The parts as posts of the edition have them already: each tells its stories, whatever has become of their words. */
    public static List<PostPart> again(Edition edition, Sheet sheet, List<RenderedPost> posts) {
        Map<Long, StoryText> texts = new HashMap<>();
        sheet.stories().forEach(story -> texts.put(story.id(), story));
        var parts = new ArrayList<PostPart>();
        int headed = 0;
        int stories = 0;
        for (RenderedPost post : posts) {
            boolean main = post.answers() == null;
            var told = new ArrayList<TelegramStory>();
            for (long id : post.stories()) {
                StoryText text = Objects.requireNonNull(texts.get(id), "Not a story of the edition");
                stories += main ? 1 : 0;
                told.add(new TelegramStory(text.numbered(stories).withKeyQuote(), main, false));
            }
            parts.add(new PostPart(main || late(sheet, parts) ? ++headed : 0, told, post.answers()));
        }
        return List.copyOf(parts);
    }

    /** The first story of the sheet as a digest tells it, without a heading. */
    public static PostPart first(Sheet sheet) {
        var story = new TelegramStory(sheet.stories().getFirst().withKeyQuote(), false, false);
        return new PostPart(0, new Packing(sheet).pack(List.of(story), false).getFirst(), null);
    }

    private static boolean late(Sheet sheet, List<PostPart> before) {
        return before.isEmpty() && sheet.late() != null;
    }

    private static List<TelegramStory> told(PostGroup group, IdentityHashMap<Item, StoryText> texts, int before) {
        boolean numbered = group.answers() == null;
        var told = new ArrayList<TelegramStory>();
        for (Item item : group.items()) {
            StoryText text = Objects.requireNonNull(texts.get(item), "Not an item of the edition");
            StoryText shown = text.numbered(before + told.size() + 1).withKeyQuote();
            told.add(new TelegramStory(shown, numbered, false));
        }
        return told;
    }
}
