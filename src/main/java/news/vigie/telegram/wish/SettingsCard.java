package news.vigie.telegram.wish;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Schedule;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;

/** All settings of a chat at a glance. */
final class SettingsCard {
    private final Choices choices;
    private final ChatSettings settings;
    private final Timing timing;
    private final Texts texts;
    private final SettingsWords words;
    private final Instant now;

    SettingsCard(Choices choices, Texts texts, Instant now) {
        this.choices = choices;
        this.settings = choices.settings();
        this.timing = settings.timing();
        this.texts = texts;
        this.words = new SettingsWords(texts);
        this.now = now;
    }

    /** The card below this title, which is HTML. */
    String html(String title) {
        Schedule usual = choices.first().map(DigestDefinition::schedule).orElse(null);
        ZoneId zone = timing.zone() != null || usual == null ? timing.zone() : usual.zone();
        var lines = new ArrayList<String>();
        lines.add("<b>" + title + "</b>\n");
        lines.add(texts.html("settings.card.digests", digestNames()));
        lines.add(texts.html("settings.card.zone", zone == null ? usualWord() : words.zone(zone, now)));
        Schedule received = choices.received().map(DigestDefinition::schedule).orElse(null);
        lines.add(texts.html("settings.card.times", timesShown(received)));
        lines.add(texts.html("settings.card.days", daysShown(received)));
        QuietHours quiet = timing.quiet();
        lines.add(texts.html("settings.card.quiet", quiet == null ? texts.plain("settings.none") : words.quiet(quiet)));
        lines.add(texts.html(
                "settings.card.style", settings.style() == null ? usualWord() : words.style(settings.style())));
        lines.add(texts.html(
                "settings.card.stories", settings.stories() == 0 ? usualWord() : Integer.toString(settings.stories())));
        lines.add(texts.html("settings.card.topics", listed(settings.topics())));
        lines.add(texts.html("settings.card.feeds", listed(settings.feeds())));
        lines.add(texts.html(
                "settings.card.tastes",
                choices.tastes().followed().size(),
                choices.tastes().muted().size()));
        return String.join("\n", lines);
    }

    private String digestNames() {
        List<String> names = choices.digests().stream()
                .filter(choices::gets)
                .map(DigestDefinition::title)
                .toList();
        return names.isEmpty() ? texts.plain("settings.none") : words.listed(names);
    }

    private String timesShown(@Nullable Schedule usual) {
        if (!timing.times().isEmpty()) {
            return words.times(timing.times());
        }
        return usual == null || usual.times().isEmpty() ? usualWord() : words.times(usual.times());
    }

    private String daysShown(@Nullable Schedule usual) {
        if (!timing.days().isEmpty()) {
            return words.days(timing.days());
        }
        return usual == null ? usualWord() : words.days(usual.days());
    }

    private String usualWord() {
        return texts.plain("settings.usual");
    }

    private String listed(List<String> some) {
        return some.isEmpty() ? texts.plain("settings.all") : words.listed(some);
    }
}
