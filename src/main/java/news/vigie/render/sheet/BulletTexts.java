package news.vigie.render.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.Item;
import news.vigie.render.Messages;
import news.vigie.render.markup.CleanText;
import news.vigie.render.typography.Typography;
import news.vigie.story.Differing;
import news.vigie.story.SourcedBullet;
import org.jspecify.annotations.Nullable;

/** Writes the bullets of a story: who says so, who says the same, who says it otherwise. */
final class BulletTexts {
    /** More sources than these that confirm a bullet are counted. */
    private static final int MOST_NAMED = 2;

    private final Messages messages;
    private final Typography type;
    private final boolean update;
    private final boolean several;

    BulletTexts(Messages messages, Typography type, Item item) {
        this.messages = messages;
        this.type = type;
        update = item.update();
        several = item.brief().bullets().stream()
                        .map(SourcedBullet::source)
                        .distinct()
                        .count()
                > 1;
    }

    List<BulletText> of(List<SourcedBullet> bullets) {
        return bullets.stream().map(this::of).toList();
    }

    private BulletText of(SourcedBullet bullet) {
        return new BulletText(
                update && bullet.fresh() ? messages.text("edition.new") : null,
                type.set(CleanText.line(bullet.bullet().text())),
                origin(bullet),
                otherwise(bullet.otherwise()));
    }

    /** Where the bullets are not all of one source, or another differs, each names its own. */
    private @Nullable String origin(SourcedBullet bullet) {
        var origin = new ArrayList<String>();
        String source = name(bullet.source());
        if (several || !bullet.otherwise().isEmpty()) {
            origin.add(source);
        }
        Set<String> others = bullet.confirmedBy().stream()
                .map(BulletTexts::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        others.remove(source);
        if (!others.isEmpty()) {
            origin.add(confirmed(List.copyOf(others)));
        }
        return origin.isEmpty() ? null : String.join(", ", origin);
    }

    private static String name(String source) {
        return Typography.name(CleanText.title(source));
    }

    private String confirmed(List<String> others) {
        return others.size() > MOST_NAMED
                ? messages.text("edition.confirmed.count", Map.of("count", others.size()))
                : messages.text("edition.confirmed", Map.of("sources", messages.list(others)));
    }

    /** Who says the same in the same words is named with the others who do. */
    private @Nullable String otherwise(List<Differing> differing) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        differing.forEach(one -> sources.computeIfAbsent(CleanText.line(one.words()), words -> new LinkedHashSet<>())
                .add(name(one.source())));
        return sources.isEmpty()
                ? null
                : sources.entrySet().stream()
                        .map(said -> messages.text(
                                "edition.otherwise",
                                Map.of(
                                        "words", type.quoted(said.getKey()),
                                        "sources", messages.list(List.copyOf(said.getValue())))))
                        .collect(Collectors.joining(", "));
    }
}
