package news.vigie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.vigie.chat.Questions;
import news.vigie.digest.request.DigestRequest;
import news.vigie.language.Language;
import news.vigie.pipeline.answer.Ask;
import news.vigie.render.Button;
import news.vigie.render.markup.CleanText;
import news.vigie.story.library.Library;
import news.vigie.telegram.text.Texts;

/** What may have been meant by a request for an edition that finds nothing, as buttons. */
final class Guesses {
    private static final int LONGEST = 40;

    private final Library library;
    private final Questions questions;

    Guesses(Library library, Questions questions) {
        this.library = library;
        this.questions = questions;
    }

    List<List<Button>> of(String arguments, Ask.Answer answer, Language language, Instant now) {
        DigestRequest request = answer.request();
        var rows = new ArrayList<List<Button>>();
        request.suggestions().forEach(digest -> rows.add(List.of(new Button(digest, null, "digest:" + digest))));
        if (request.words().isEmpty() || !request.misread().isEmpty()) {
            return rows;
        }
        String words = String.join(" ", request.words());
        if (library.search(words, 0, 1).all() > 0) {
            String text = Texts.of(language).plain("digest.key.archive", words);
            rows.add(List.of(key(text, "find:" + questions.keep(words, now))));
            return rows;
        }
        List<String> again = library.near(words).stream()
                .map(guess -> arguments.contains(words) ? arguments.replace(words, guess) : guess)
                .toList();
        List<Long> kept = questions.keep(again, now);
        for (int i = 0; i < again.size(); i++) {
            rows.add(List.of(key("/digest " + again.get(i), "again:" + kept.get(i))));
        }
        return rows;
    }

    private static Button key(String text, String data) {
        return new Button(CleanText.shortened(text, LONGEST), null, data);
    }
}
