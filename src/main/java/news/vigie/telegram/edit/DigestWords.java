package news.vigie.telegram.edit;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.language.Language;
import news.vigie.render.Dates;
import news.vigie.render.Messages;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.edit.question.Draft;
import news.vigie.telegram.edit.question.Field;
import news.vigie.telegram.edit.question.WindowQuestion;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.text.Texts;

/** A digest in words: what it tells, when it appears, where. As text. */
public final class DigestWords {
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST = 300;

    private final Texts texts;
    private final Chats chats;

    public DigestWords(Texts texts, Chats chats) {
        this.texts = texts;
        this.chats = chats;
    }

    public String of(Draft draft, Field field) {
        return switch (field) {
            case TITLE -> draft.title();
            case NAME -> draft.name();
            case CONTENT, FEEDS -> what(draft.selection());
            case LANGUAGE -> language(draft);
            case TIMES -> times(draft.schedule());
            case DAYS -> days(draft.schedule().days());
            case ZONE -> city(draft.schedule());
            case STORIES -> Integer.toString(draft.stories());
            case STYLE -> texts.plain("edit.style." + draft.style().name().toLowerCase(Locale.ROOT));
            case TARGETS -> where(draft.postTo());
            case ABOUT -> draft.about().orElseGet(() -> texts.plain("edit.about.none"));
            case WINDOW -> WindowQuestion.shown(draft.window().orElse(null), texts);
            case LEAST -> Integer.toString(draft.rest().least());
            case PHOTO -> texts.plain(draft.rest().photo() ? "edit.photo.yes" : "edit.photo.no");
            case FORMAT ->
                texts.plain("edit.format." + draft.rest().format().name().toLowerCase(Locale.ROOT));
        };
    }

    public String what(Selection selection) {
        var parts = new ArrayList<String>();
        add(parts, "digest.what.topics", selection.topics());
        add(parts, "digest.what.feeds", selection.feeds());
        add(parts, "digest.what.words", selection.include());
        add(parts, "digest.what.without", selection.exclude());
        String what = parts.isEmpty() ? texts.plain("digest.what.all") : String.join(" · ", parts);
        return CleanText.shortened(what, LONGEST);
    }

    private void add(List<String> parts, String key, List<String> things) {
        if (!things.isEmpty()) {
            parts.add(texts.plain(key, String.join(", ", things)));
        }
    }

    /** Times, days and the city by whose clock. */
    public String when(Schedule schedule) {
        if (schedule.cron() != null) {
            return texts.plain("digest.when.cron", schedule.cron(), city(schedule));
        }
        return schedule.times().isEmpty()
                ? times(schedule)
                : texts.plain("digest.when", times(schedule), days(schedule.days()), city(schedule));
    }

    private String city(Schedule schedule) {
        return Zones.name(schedule.zone(), texts.language());
    }

    private String times(Schedule schedule) {
        if (schedule.cron() != null) {
            return texts.plain("edit.cron", schedule.cron());
        }
        return schedule.times().isEmpty()
                ? texts.plain("digest.when.asked")
                : list(schedule.times().stream()
                        .sorted()
                        .map(time -> Dates.time(texts.language(), time))
                        .toList());
    }

    private String days(Set<DayOfWeek> days) {
        if (days.isEmpty()) {
            return texts.plain("digest.days.every");
        }
        if (days.equals(WEEK) || days.equals(WEEKEND)) {
            return texts.plain(days.equals(WEEK) ? "digest.days.week" : "digest.days.weekend");
        }
        return list(days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, texts.language().locale()))
                .toList());
    }

    private String language(Draft draft) {
        String name = name(draft.language());
        return draft.selection().onlyLanguage() ? texts.plain("digest.language.only", name) : name;
    }

    private String name(Language language) {
        return language.locale().getDisplayLanguage(texts.language().locale());
    }

    /** The names of the chats, as far as they are known. */
    public String where(List<Address> addresses) {
        return addresses.isEmpty()
                ? texts.plain("digest.where.subscribers")
                : CleanText.shortened(list(addresses.stream().map(this::name).toList()), LONGEST);
    }

    private String name(Address address) {
        return number(address)
                .flatMap(chats::byId)
                .flatMap(chat -> Optional.ofNullable(chat.title()))
                .map(CleanText::line)
                .orElseGet(address::toString);
    }

    private static Optional<Long> number(Address address) {
        return address.chat().matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(address.chat())) : Optional.empty();
    }

    private String list(List<String> things) {
        return Messages.of(texts.language()).list(things);
    }
}
