package news.vigie.telegram.wish;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.ChatType;
import news.vigie.chat.Timing;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.button.ShareKeys;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.taste.TasteBook;
import news.vigie.telegram.taste.TastePages;
import news.vigie.telegram.text.Texts;

/** One page of the settings: its words, and the buttons that choose something else. */
final class SettingsView {
    private static final int ON_A_PAGE = 12;
    private static final int LONGEST_NAME = 40;
    private static final List<String> TIMES = List.of(
            "06:30", "07:00", "07:30", "08:00", "09:00", "12:00", "12:30", "13:00", "18:00", "19:00", "20:00", "21:00");
    private static final List<String> NIGHTS = List.of("21:00-07:00", "22:00-07:00", "23:00-07:00", "00:00-08:00");
    private static final Set<Page> PAGES = EnumSet.range(Page.DIGESTS, Page.TASTES);
    private static final List<Integer> COUNTS = List.of(3, 5, 8, 10, 15, 20);

    private final Desks desks;
    private final Wish wish;
    private final Choices choices;
    private final ChatSettings settings;
    private final Timing timing;
    private final Texts texts;
    private final SettingsWords words;
    private final Instant now;

    SettingsView(Desks desks, Wish wish, Texts texts, Instant now) {
        this.desks = desks;
        this.wish = wish;
        this.choices = new Choices(desks, wish.chat());
        this.settings = choices.settings();
        this.timing = settings.timing();
        this.texts = texts;
        this.words = new SettingsWords(texts);
        this.now = now;
    }

    RenderedPost page() {
        return switch (wish.page()) {
            case DIGESTS -> page("settings.digests", digests());
            case LANGUAGE -> page("settings.language", languages());
            case ZONE -> page("settings.zone", zones());
            case TIMES -> page("settings.times", times());
            case DAYS -> page("settings.days", days());
            case QUIET -> page("settings.quiet", nights());
            case STYLE -> page("settings.style", styles());
            case STORIES -> page("settings.stories", counts());
            case TOPICS -> page("settings.topics", named(choices.topics(), settings.topics()));
            case FEEDS -> page("settings.feeds", named(choices.feeds(), settings.feeds()));
            case TASTES, FOLLOW, MUTE -> page(hasTastes() ? "settings.tastes" : "taste.none", tastes());
            case HOME, END, TYPE -> new RenderedPost(new SettingsCard(choices, texts, now).html(title()), home(), null);
        };
    }

    private RenderedPost page(String key, List<List<Button>> keys) {
        var rows = new ArrayList<>(keys);
        rows.add(foot());
        return new RenderedPost("<b>" + title() + "</b>\n\n" + known() + texts.html(key), rows, null);
    }

    /** Beside the times, the zone and the days that were chosen before or typed with them. */
    private String known() {
        var lines = new StringBuilder();
        if (wish.page() == Page.TIMES && timing.zone() != null) {
            lines.append(texts.html("settings.card.zone", words.zone(timing.zone(), now)))
                    .append('\n');
        }
        if (wish.page() == Page.TIMES && !timing.days().isEmpty()) {
            lines.append(texts.html("settings.card.days", words.days(timing.days())))
                    .append('\n');
        }
        return lines.isEmpty() ? "" : lines.append('\n').toString();
    }

    String title() {
        Chat chat = desks.chats().byId(wish.chatNumber()).orElse(null);
        return chat == null || chat.type() == ChatType.PRIVATE || chat.title() == null
                ? texts.html("settings.title")
                : texts.html("settings.title-of", chat.title());
    }

    private List<Button> foot() {
        if (!wish.setup()) {
            return List.of(key(texts.plain("settings.back"), wish.at(Page.HOME)));
        }
        Page next = switch (wish.page()) {
            case DIGESTS -> Page.LANGUAGE;
            case LANGUAGE -> Page.ZONE;
            case ZONE -> Page.TIMES;
            default -> Page.END;
        };
        return List.of(key(texts.plain(next == Page.END ? "settings.finish" : "settings.next"), wish.at(next)));
    }

    private Button key(String text, Wish asked) {
        return new Button(CleanText.shortened(text, LONGEST_NAME), null, asked.data());
    }

    private Button tick(boolean on, String text, Wish asked) {
        return key((on ? "✓ " : "") + text, asked);
    }

    private Button toggle(boolean on, String text, String name) {
        return tick(on, text, wish.of((on ? "-" : "+") + name));
    }

    private Button usual(boolean on) {
        return tick(on, texts.plain("settings.usual"), wish.of(Wish.USUAL));
    }

    private Button type() {
        return key(texts.plain("settings.type"), wish.typing(wish.page()));
    }

    private static List<List<Button>> rows(List<Button> keys, int wide) {
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + wide)
                .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + wide)))
                .toList();
    }

    private List<List<Button>> with(List<Button> keys, int wide, List<Button> last) {
        var rows = new ArrayList<>(rows(keys, wide));
        rows.add(last);
        return rows;
    }

    private List<List<Button>> home() {
        return rows(
                PAGES.stream()
                        .map(page -> key(texts.plain("settings.key." + page.word()), wish.at(page)))
                        .toList(),
                2);
    }

    private List<List<Button>> digests() {
        return choices.digests().stream()
                .limit(2L * ON_A_PAGE)
                .map(digest -> Stream.concat(Stream.of(digestKey(digest)), share(digest).stream())
                        .toList())
                .toList();
    }

    private Button digestKey(DigestDefinition digest) {
        return toggle(choices.gets(digest), digest.title(), Code.of(digest.name()));
    }

    /** Nobody passes on what he is only asked about. */
    private Optional<Button> share(DigestDefinition digest) {
        return wish.setup() ? Optional.empty() : new ShareKeys(desks.bot()).share(digest, texts);
    }

    private List<List<Button>> languages() {
        return rows(
                SpokenLanguages.ALL.stream()
                        .map(language -> tick(
                                spoken().filter(language::equals).isPresent(),
                                SpokenLanguages.ownName(language),
                                wish.of(language.code())))
                        .toList(),
                2);
    }

    /** That of the digests first, then those of the language's readers. */
    private List<List<Button>> zones() {
        var shown = new LinkedHashSet<ZoneId>();
        if (timing.zone() != null) {
            shown.add(timing.zone());
        }
        choices.own().forEach(digest -> shown.add(digest.schedule().zone()));
        shown.addAll(Zones.of(spoken().orElse(texts.language())));
        return with(
                shown.stream().limit(ON_A_PAGE - 2L).map(this::zone).toList(),
                2,
                List.of(usual(timing.zone() == null), type()));
    }

    private Button zone(ZoneId zone) {
        return tick(
                zone.equals(timing.zone()),
                words.zone(zone, now),
                wish.at(Page.ZONE).of(zone.getId()));
    }

    /** Buttons for zones that may have been meant; where nothing is near, those of the language's readers. */
    List<List<Button>> guesses(List<ZoneId> zones) {
        List<ZoneId> offered = zones.isEmpty() ? Zones.of(spoken().orElse(texts.language())) : zones;
        return offered.stream().map(zone -> List.of(zone(zone))).toList();
    }

    private Optional<Language> spoken() {
        return desks.chats().byId(wish.chatNumber()).flatMap(chat -> Optional.ofNullable(chat.language()));
    }

    private List<List<Button>> times() {
        return with(
                Stream.concat(TIMES.stream().map(LocalTime::parse), timing.times().stream())
                        .distinct()
                        .sorted()
                        .map(time -> toggle(timing.times().contains(time), words.time(time), time.toString()))
                        .toList(),
                4,
                List.of(usual(timing.times().isEmpty()), type()));
    }

    private List<List<Button>> days() {
        List<Button> each = Stream.of(DayOfWeek.values())
                .map(day -> toggle(timing.days().contains(day), words.day(day), Integer.toString(day.getValue())))
                .toList();
        var rows = new ArrayList<>(rows(each, 4));
        rows.add(List.of(
                key(texts.plain("settings.days.all"), wish.of("*")),
                key(texts.plain("settings.days.week"), wish.of("w"))));
        rows.add(List.of(usual(timing.days().isEmpty()), type()));
        return rows;
    }

    private List<List<Button>> nights() {
        return with(
                NIGHTS.stream()
                        .map(night -> {
                            QuietHours quiet = Timetable.read(night, Language.UNKNOWN)
                                    .flatMap(Timetable::quiet)
                                    .orElseThrow();
                            return tick(quiet.equals(timing.quiet()), words.quiet(quiet), wish.of(night));
                        })
                        .toList(),
                2,
                List.of(tick(timing.quiet() == null, texts.plain("settings.none"), wish.of(Wish.USUAL)), type()));
    }

    private List<List<Button>> styles() {
        return with(
                words.styles().stream()
                        .map(style -> tick(style == settings.style(), words.style(style), wish.of(style.name())))
                        .toList(),
                1,
                List.of(usual(settings.style() == null)));
    }

    private List<List<Button>> counts() {
        return with(
                COUNTS.stream()
                        .map(count -> tick(count == settings.stories(), count.toString(), wish.of(count.toString())))
                        .toList(),
                3,
                List.of(usual(settings.stories() == 0)));
    }

    private List<List<Button>> named(List<String> all, List<String> chosen) {
        int page = turned();
        List<Button> keys = leaf(all, page).stream()
                .map(name -> toggle(chosen.contains(name), name, Code.of(name)))
                .toList();
        var rows = new ArrayList<>(rows(keys, 2));
        leafing(all.size(), page, rows);
        rows.add(List.of(tick(chosen.isEmpty(), texts.plain("settings.all"), wish.of(Wish.USUAL))));
        return rows;
    }

    private boolean hasTastes() {
        Tastes tastes = desks.chats().tastes(wish.chat());
        return !tastes.followed().isEmpty() || !tastes.muted().isEmpty();
    }

    private List<List<Button>> tastes() {
        var pages = new TastePages(new TasteBook(desks.chats()), desks.reading().questions());
        var rows = new ArrayList<>(pages.rows(
                wish.chat(),
                turned(),
                code -> wish.of("-" + code).data(),
                page -> wish.of("@" + page).data()));
        rows.add(List.of(
                key(texts.plain("settings.follow"), wish.typing(Page.FOLLOW)),
                key(texts.plain("settings.mute"), wish.typing(Page.MUTE))));
        return rows;
    }

    private int turned() {
        return wish.value().matches("@\\d{1,4}") ? Integer.parseInt(wish.value().substring(1)) : 0;
    }

    private List<String> leaf(List<String> all, int page) {
        int from = Math.min(all.size(), page * ON_A_PAGE);
        return all.subList(from, Math.min(all.size(), from + ON_A_PAGE));
    }

    private void leafing(int count, int page, List<List<Button>> rows) {
        var keys = new ArrayList<Button>();
        if (page > 0) {
            keys.add(key("◀", wish.of("@" + (page - 1))));
        }
        if ((page + 1) * ON_A_PAGE < count) {
            keys.add(key("▶", wish.of("@" + (page + 1))));
        }
        if (!keys.isEmpty()) {
            rows.add(keys);
        }
    }
}
