package news.vigie.render.sheet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import news.vigie.brief.Actor;
import news.vigie.brief.Quote;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.NameType;
import news.vigie.render.Dates;
import news.vigie.render.Messages;
import news.vigie.render.markup.CleanText;
import news.vigie.render.typography.Typography;
import news.vigie.story.SourcedQuote;
import news.vigie.story.StoryBrief;
import org.jspecify.annotations.Nullable;

/** Writes the stories of an edition in words. */
final class StoryTexts {
    /** Two reports that came within this time tell of one moment. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Edition edition;
    private final Messages messages;
    private final Dates dates;

    StoryTexts(Edition edition) {
        this.edition = edition;
        messages = Messages.of(edition.language());
        dates = Dates.of(edition.language(), edition.zone());
    }

    StoryText of(int number, Item item) {
        StoryBrief brief = item.brief();
        Typography type = Typography.of(brief.language());
        return new StoryText(
                item.story(),
                number,
                item.update() ? messages.text("edition.update") : null,
                type.set(CleanText.title(brief.headline())),
                brief.link(),
                brief.language(),
                bullets(item, type),
                edition.style() == Style.FULL ? quotes(brief, type) : List.of(),
                edition.style() == Style.FULL ? actors(brief, type) : List.of(),
                sources(brief),
                time(brief));
    }

    private List<BulletText> bullets(Item item, Typography type) {
        var texts = new BulletTexts(messages, type, item);
        return switch (edition.style()) {
            case FULL -> texts.of(item.brief().bullets());
            case BRIEF -> texts.of(item.brief().bullets().stream().limit(1).toList());
            case HEADLINES -> List.of();
        };
    }

    /** What somebody says once in part and once in full is told in full alone. */
    private List<QuoteText> quotes(StoryBrief brief, Typography type) {
        var told = new ArrayList<SourcedQuote>();
        for (SourcedQuote one : brief.quotes()) {
            boolean again = told.stream().anyMatch(other -> holds(other, one));
            boolean inPart = brief.quotes().stream().anyMatch(other -> holds(other, one) && !holds(one, other));
            if (!again && !inPart) {
                told.add(one);
            }
        }
        return told.stream().map(quote -> quote(quote, type)).toList();
    }

    private static boolean holds(SourcedQuote whole, SourcedQuote part) {
        return Objects.equals(whole.quote().speaker(), part.quote().speaker())
                && words(whole).contains(words(part));
    }

    private static String words(SourcedQuote sourced) {
        String text = sourced.quote().text().toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(" " + text + " ").replaceAll(" ");
    }

    private QuoteText quote(SourcedQuote sourced, Typography type) {
        return new QuoteText(type.quoted(CleanText.line(sourced.quote().text())), speaker(sourced, type));
    }

    private String speaker(SourcedQuote sourced, Typography type) {
        Quote quote = sourced.quote();
        if (quote.speaker() == null) {
            return messages.text(
                    "edition.quoted-by", Map.of("source", Typography.name(CleanText.title(sourced.source()))));
        }
        String speaker = type.set(CleanText.line(quote.speaker()));
        return quote.role() == null ? speaker : speaker + ", " + type.set(CleanText.line(quote.role()));
    }

    private static List<ActorText> actors(StoryBrief brief, Typography type) {
        return brief.actors().stream()
                .filter(actor -> actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION)
                .map(actor -> new ActorText(type.set(CleanText.line(actor.name())), role(actor, type)))
                .toList();
    }

    private static @Nullable String role(Actor actor, Typography type) {
        return actor.role() == null || actor.role().isBlank() ? null : type.set(CleanText.line(actor.role()));
    }

    /** Each once, by its name. */
    private List<SourceText> sources(StoryBrief brief) {
        Map<String, SourceText> byName = new LinkedHashMap<>();
        brief.sources().forEach(source -> {
            String name = Typography.name(CleanText.title(source.name()));
            String mark = source.extract() ? messages.text("edition.extract") : null;
            byName.putIfAbsent(name, new SourceText(name, source.link(), mark));
        });
        return List.copyOf(byName.values());
    }

    private @Nullable String time(StoryBrief brief) {
        Instant first = brief.first();
        Instant last = brief.last();
        if (first == null || last == null) {
            return null;
        }
        return Duration.between(first, last).compareTo(AT_ONCE) < 0
                ? dates.moment(first, edition.made())
                : dates.moments(first, last, edition.made());
    }
}
