package news.vigie.telegram.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.digest.Edition;
import news.vigie.render.Button;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.WebLink;
import news.vigie.telegram.text.Texts;

/** The sources of an edition, those of most stories first. */
record EditionSources(List<Told> all) {
    /** What a screen of buttons bears. */
    private static final int MOST_LINKS = 24;

    private static final int LONGEST_ON_BUTTON = 32;

    /** Of an alert, in UTF-16 units. */
    private static final int LONGEST_ALERT = 200;

    private static final int IN_A_ROW = 2;

    /** A source: its first article there, and how many stories it told. */
    private record Told(String name, URI first, int stories) {
        Told and(Told other) {
            return new Told(name, first, stories + other.stories);
        }
    }

    static EditionSources of(Edition edition) {
        Map<String, Told> byName = new LinkedHashMap<>();
        edition.items().forEach(item -> {
            Map<String, Told> ofStory = new LinkedHashMap<>();
            item.brief().sources().forEach(source -> {
                String name = CleanText.title(source.name());
                ofStory.putIfAbsent(name, new Told(name, source.link(), 1));
            });
            ofStory.forEach((name, told) -> byName.merge(name, told, Told::and));
        });
        return new EditionSources(byName.values().stream()
                .sorted(Comparator.comparingInt(Told::stories).reversed())
                .toList());
    }

    /** A link to each, two in a row. */
    List<List<Button>> links() {
        List<Button> links = all.stream()
                .filter(told -> WebLink.forTelegram(told.first).isPresent())
                .limit(MOST_LINKS)
                .map(told -> new Button(CleanText.shortened(told.name, LONGEST_ON_BUTTON), told.first, null))
                .toList();
        var rows = new ArrayList<List<Button>>();
        for (int i = 0; i < links.size(); i += IN_A_ROW) {
            rows.add(links.subList(i, Math.min(i + IN_A_ROW, links.size())));
        }
        return rows;
    }

    /** As many of them as an alert holds, and how many others there are. */
    String told(Texts texts) {
        for (int named = all.size(); named > 0; named--) {
            String told = told(texts, named);
            if (told.length() <= LONGEST_ALERT) {
                return told;
            }
        }
        return texts.plain("post.sources.count", all.size());
    }

    private String told(Texts texts, int named) {
        String names = String.join(
                ", ",
                all.stream()
                        .limit(named)
                        .map(told -> told.stories == 1 ? told.name : told.name + " (" + told.stories + ")")
                        .toList());
        return texts.plain("post.sources.told", names, all.size() - named);
    }
}
