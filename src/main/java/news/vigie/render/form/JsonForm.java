package news.vigie.render.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.story.Differing;
import news.vigie.story.Source;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;
import org.jspecify.annotations.Nullable;

/** An edition for programs: everything that it holds, whatever its style; the shape only ever gains fields. */
public final class JsonForm {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

    private JsonForm() {}

    public static String of(Edition edition) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("digest", edition.digest())
                .put("title", edition.title())
                .put("slot", text(edition.slot()))
                .put("audience", edition.audience())
                .put("from", text(edition.from()))
                .put("to", text(edition.to()))
                .put("made", text(edition.made()))
                .put("late", edition.late())
                .put("language", edition.language().code())
                .put("zone", edition.zone().getId())
                .put("style", edition.style().name().toLowerCase(Locale.ROOT))
                .put("untold", edition.untold());
        fill(json.putArray("stories"), edition.items(), JsonForm::story);
        try {
            return WRITER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values is always JSON", e);
        }
    }

    private static void story(ObjectNode json, Item item) {
        json.put("id", Long.toString(item.story()))
                .put("headline", item.brief().headline())
                .put("link", text(item.brief().link()))
                .put("language", item.brief().language().code())
                .put("update", item.update())
                .put("image", text(item.brief().image()))
                .put("first", text(item.brief().first()))
                .put("last", text(item.brief().last()));
        fill(json.putArray("bullets"), item.brief().bullets(), JsonForm::bullet);
        fill(json.putArray("quotes"), item.brief().quotes(), JsonForm::quote);
        fill(json.putArray("actors"), item.brief().actors(), JsonForm::actor);
        fill(json.putArray("sources"), item.brief().sources(), JsonForm::source);
        ObjectNode why = json.putObject("why");
        new TreeMap<>(item.why()).forEach(why::put);
    }

    private static void bullet(ObjectNode json, SourcedBullet bullet) {
        json.put("text", bullet.bullet().text()).put("source", bullet.source()).put("fresh", bullet.fresh());
        ArrayNode confirmedBy = json.putArray("confirmedBy");
        bullet.confirmedBy().forEach(confirmedBy::add);
        fill(json.putArray("otherwise"), bullet.otherwise(), JsonForm::differing);
    }

    private static void differing(ObjectNode json, Differing differing) {
        json.put("text", differing.words()).put("source", differing.source());
    }

    private static void quote(ObjectNode json, SourcedQuote quote) {
        json.put("text", quote.quote().text())
                .put("speaker", quote.quote().speaker())
                .put("role", quote.quote().role())
                .put("source", quote.source());
    }

    private static void actor(ObjectNode json, Actor actor) {
        json.put("name", actor.name())
                .put("type", actor.type().name().toLowerCase(Locale.ROOT))
                .put("role", actor.role());
    }

    private static void source(ObjectNode json, Source source) {
        json.put("name", source.name()).put("link", text(source.link())).put("extract", source.extract());
    }

    private static <T> void fill(ArrayNode array, List<T> things, BiConsumer<ObjectNode, T> write) {
        things.forEach(thing -> write.accept(array.addObject(), thing));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
