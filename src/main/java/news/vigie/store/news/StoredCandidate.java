package news.vigie.store.news;

import java.time.Instant;
import news.vigie.article.Article;
import news.vigie.language.Language;
import news.vigie.store.sql.Json;
import news.vigie.story.Candidate;
import org.jspecify.annotations.Nullable;

/** A candidate beside its article: its words are kept only where they are not the article's own. */
final class StoredCandidate {
    private StoredCandidate() {}

    static @Nullable String write(Candidate candidate, Article article) {
        return candidate.equals(Candidate.of(article, candidate.time()))
                ? null
                : Json.write(new Words(candidate.title(), candidate.text(), candidate.language()));
    }

    static Candidate read(@Nullable String stored, Article article, Instant time) {
        if (stored == null) {
            return Candidate.of(article, time);
        }
        Words words = Json.read(stored, Words.class);
        return new Candidate(words.title(), words.text(), words.language(), time, Candidate.sourceOf(article));
    }

    record Words(String title, String text, Language language) {}
}
