package news.vigie.telegram.edit.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Topics;

/** Every question. A new one is one class, one line here and its place in {@link Field}. */
public final class Questions {
    private final Map<Field, Question> byField = new EnumMap<>(Field.class);

    public Questions(Desks desks, Rights rights) {
        List.of(
                        new TitleQuestion(),
                        new NameQuestion(desks.digests()),
                        new ContentQuestion(new Topics(desks.feeds(), desks.digests())),
                        new FeedsQuestion(desks.feeds()),
                        new LanguageQuestion(),
                        new TimesQuestion(),
                        new DaysQuestion(),
                        new ZoneQuestion(),
                        new StoriesQuestion(),
                        new StyleQuestion(),
                        new TargetsQuestion(desks.chats(), rights),
                        new AboutQuestion(),
                        new WindowQuestion(),
                        new LeastQuestion(),
                        new PhotoQuestion(),
                        new FormatQuestion())
                .forEach(question -> byField.put(question.field(), question));
    }

    public Question of(Field field) {
        return Objects.requireNonNull(byField.get(field), field::word);
    }
}
