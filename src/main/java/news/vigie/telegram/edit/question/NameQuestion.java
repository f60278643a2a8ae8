package news.vigie.telegram.edit.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.digest.Digests;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** By what the digest is asked for: {@code /digest name}. */
final class NameQuestion implements Question {
    private static final int LONGEST = 32;
    private static final int MOST = 1000;
    private static final String USUAL = "digest";

    private final Digests digests;

    NameQuestion(Digests digests) {
        this.digests = digests;
    }

    @Override
    public Field field() {
        return Field.NAME;
    }

    @Override
    public boolean isAnswered(Draft draft) {
        return !draft.name().isBlank();
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        String name = free(slug(draft.title()));
        return List.of(List.of(Choice.of(name.equals(draft.name()), name, name)));
    }

    private String free(String wanted) {
        String base = wanted.isEmpty() ? USUAL : wanted;
        return Stream.concat(Stream.of(base), IntStream.range(2, MOST).mapToObj(number -> base + "-" + number))
                .filter(name -> digests.byName(name).isEmpty())
                .findFirst()
                .orElse(base);
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return hear(draft, code, texts);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        String name = words.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            return new Answer.Misread(Notice.of("edit.misread.name"));
        }
        return digests.byName(name).isPresent()
                ? new Answer.Misread(Notice.of("edit.misread.taken", name))
                : new Answer.Taken(draft.named(name));
    }
}
