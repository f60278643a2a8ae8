package news.vigie.telegram.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.Topics;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Texts;

/** What a feed is about: the topics that there are, those chosen ticked, and whether it is added at all. */
public final class TopicChoice {
    private static final int PER_ROW = 3;
    private static final int LONGEST = 40;

    private final Topics topics;

    public TopicChoice(Topics topics) {
        this.topics = topics;
    }

    RenderedPost ask(FeedDraft draft, Texts texts) {
        String chosen = draft.topics().isEmpty()
                ? texts.html("addfeed.topics.none")
                : texts.html("addfeed.topics.chosen", String.join(", ", draft.topics()));
        String html = texts.html("addfeed.topics", draft.shownName()) + "\n\n" + chosen;
        return new RenderedPost(html, keys(draft, texts), null);
    }

    private List<List<Button>> keys(FeedDraft draft, Texts texts) {
        var rows = new ArrayList<List<Button>>();
        List<String> all = all(draft);
        for (int from = 0; from < all.size(); from += PER_ROW) {
            rows.add(all.subList(from, Math.min(all.size(), from + PER_ROW)).stream()
                    .map(topic -> key(topic, draft))
                    .toList());
        }
        rows.add(List.of(
                new Button(texts.plain("addfeed.key.add"), null, "af:add"),
                new Button(texts.plain("addfeed.key.leave"), null, "af:no")));
        return rows;
    }

    private static Button key(String topic, FeedDraft draft) {
        String mark = draft.topics().contains(topic) ? "✓ " : "";
        return new Button(mark + CleanText.shortened(topic, LONGEST), null, "af:t:" + Code.of(topic));
    }

    /** The chosen ones come last where they are new. */
    private List<String> all(FeedDraft draft) {
        var all = new LinkedHashSet<>(topics.usual());
        all.addAll(draft.topics());
        return List.copyOf(all);
    }

    FeedDraft toggled(FeedDraft draft, String code) {
        return Code.find(all(draft), code).map(draft::toggled).orElse(draft);
    }

    /** Topics as people type them, apart by commas. */
    static List<String> typed(String words) {
        return Arrays.stream(words.split("[,;\n]"))
                .map(CleanText::line)
                .map(topic -> topic.replaceAll("^#", "").toLowerCase(Locale.ROOT))
                .filter(topic -> !topic.isBlank() && topic.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
