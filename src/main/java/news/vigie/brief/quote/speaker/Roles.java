package news.vigie.brief.quote.speaker;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** Tells whether a noun may mean a figure, by the role that the text gives it and by the words beside its name. */
final class Roles {
    private static final Map<WordLists, Map<String, Set<String>>> LIKE = new ConcurrentHashMap<>();
    private static final int MENTIONS = 4;
    private static final int BESIDE = 7;

    private final Prose prose;
    private final Map<String, Set<String>> like;

    Roles(Prose prose) {
        this.prose = prose;
        like = LIKE.computeIfAbsent(prose.wording().lists(), Roles::read);
    }

    /** Lines "élu: maire député sénateur". */
    private static Map<String, Set<String>> read(WordLists lists) {
        return lists.words("speech-likenesses").stream()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toUnmodifiableMap(
                        parts -> parts[0].strip(),
                        parts -> Stream.of(parts[1].strip().split(" ")).collect(Collectors.toUnmodifiableSet())));
    }

    long match(int noun, Figure figure) {
        String head = prose.small(noun);
        Set<String> likes = like.getOrDefault(head, Set.of());
        Span role = figure.role();
        long traits = 0;
        if (role != null) {
            int end = prose.wording().at(role.end());
            for (int at = prose.wording().at(role.start()); at < end; at++) {
                traits |= of(at, head, likes, Trait.SAME_ROLE);
            }
        }
        int seen = 0;
        for (Span mention : figure.mentions()) {
            if (seen++ >= MENTIONS) {
                break;
            }
            int from = prose.wording().at(mention.start());
            int to = prose.wording().at(mention.end());
            for (int at = from - 3; at < to + BESIDE && noun != at; at++) {
                traits |= at >= from && at < to ? 0 : of(at, head, likes, Trait.ROLE_BESIDE);
            }
        }
        return traits;
    }

    private long of(int at, String head, Set<String> likes, Trait same) {
        String word = prose.small(at);
        boolean equal = word.equals(head) || (word.startsWith("ex-") && word.endsWith(head));
        return Candidates.bit(same, equal) | Candidates.bit(Trait.LIKE_ROLE, likes.contains(word));
    }
}
