package news.vigie.telegram.reading;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.markup.WebLink;
import news.vigie.render.typography.Typography;
import news.vigie.story.Report;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Page;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Stories to share in any chat: {@code @bot words}; without words the newest. */
public final class InlineStories {
    private static final int SIZE = 20;
    private static final int BULLETS = 3;
    private static final int CACHE_SECONDS = 60;
    private static final int LONGEST_DESCRIPTION = 200;

    /** What is longer is left out: nobody's words are cut. */
    private static final int LONGEST_BULLET = 600;

    private final Reading reading;
    private final String bot;

    /** @param bot its name on Telegram */
    public InlineStories(Reading reading, String bot) {
        this.reading = reading;
        this.bot = bot;
    }

    /**
     * What is typed behind the bot's name.
     *
     * @param offset as an earlier answer gave it; anything else is the beginning
     */
    public record Asked(String words, String offset) {
        public static Asked of(@Nullable String words, @Nullable String offset) {
            return new Asked(words == null ? "" : words, offset == null ? "" : offset);
        }
    }

    /** Nothing, for whom the bot does not talk to. */
    public static AnswerInlineQuery nothing(String query) {
        var answer = new AnswerInlineQuery(query, List.of());
        answer.setIsPersonal(true);
        answer.setCacheTime(CACHE_SECONDS);
        return answer;
    }

    /** The answer, which is in the language of who asks, and so personal. */
    public AnswerInlineQuery answer(String query, Asked asked, Texts texts, ZonedDateTime now) {
        String words = asked.words();
        String offset = asked.offset();
        int from = offset.matches("\\d{1,4}") ? Integer.parseInt(offset) : 0;
        Page<Clipping> page = words.isBlank()
                ? Page.of(reading.stories().latest(SIZE), from, SIZE, false)
                : reading.library().search(words, from, SIZE);
        var answer = nothing(query);
        answer.setResults(page.shown().stream()
                .map(clipping -> result(clipping, texts, now))
                .toList());
        answer.setNextOffset(page.hasNext() ? Integer.toString(from + SIZE) : "");
        String key = page.all() == 0 ? "inline.none" : "inline.open";
        answer.setButton(InlineQueryResultsButton.builder()
                .text(texts.plain(key))
                .startParameter("inline")
                .build());
        return answer;
    }

    private InlineQueryResult result(Clipping clipping, Texts texts, ZonedDateTime now) {
        Report report = clipping.report();
        var clips = new Clips(texts, now);
        String about = Clips.source(report) + " · " + clips.time(report);
        var content = new InputTextMessageContent(message(report, about));
        content.setParseMode("HTML");
        content.setLinkPreviewOptions(preview(report));
        var result = new InlineQueryResultArticle("s" + clipping.story(), Clips.title(report), content);
        result.setDescription(CleanText.shortened(
                about
                        + bullets(report).stream()
                                .findFirst()
                                .map(first -> "\n" + first)
                                .orElse(""),
                LONGEST_DESCRIPTION));
        image(report).ifPresent(result::setThumbnailUrl);
        result.setReplyMarkup(markup(clipping.story(), texts));
        return result;
    }

    private static String message(Report report, String about) {
        var html = new TelegramHtml()
                .bold(inside ->
                        inside.link(Clips.title(report), report.article().url()))
                .line();
        bullets(report).forEach(bullet -> html.text("• " + bullet).line());
        return html.italic(about).toString();
    }

    private static List<String> bullets(Report report) {
        Typography type = Typography.of(report.brief().language());
        return report.brief().bullets().stream()
                .map(bullet -> type.set(CleanText.line(bullet.text())))
                .filter(bullet -> bullet.length() <= LONGEST_BULLET)
                .limit(BULLETS)
                .toList();
    }

    /** The article's picture, large above the text. */
    private static LinkPreviewOptions preview(Report report) {
        Optional<String> picture = image(report);
        if (picture.isEmpty()) {
            return LinkPreviewOptions.builder().isDisabled(true).build();
        }
        return LinkPreviewOptions.builder()
                .urlField(picture.get())
                .preferLargeMedia(true)
                .showAboveText(true)
                .build();
    }

    private static Optional<String> image(Report report) {
        URI image = report.article().image();
        return image == null ? Optional.empty() : WebLink.forTelegram(image);
    }

    private InlineKeyboardMarkup markup(long story, Texts texts) {
        var more = new InlineKeyboardButton(texts.plain("inline.more"));
        more.setUrl("https://t.me/" + bot + "?start=story_" + story);
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(List.of(more))));
    }
}
