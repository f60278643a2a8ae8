package news.vigie.language.name.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.language.Characters;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/** Finds the stretches of capital words that may be names, with the small words that names hold ("de", "of"). */
final class NameRuns {
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "ter", "bin", "ben", "ibn", "al", "el", "di", "da", "do", "dos", "del", "della",
            "y", "zu");
    private static final Set<String> FRENCH_LINKS =
            Set.of("de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’", "en", "et", "pour", "à", "sur", "aux");
    private static final Set<String> ENGLISH_LINKS = Set.of("of", "the", "for", "and", "&", "on", "in");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "\\p{Ll}+(?:al|ale|ales|aux|el|elle|elles|iste|istes|ien|ienne|ique|iques|aire|aires|ain|aine|ais|aise|é|ée|if|ive)");
    private static final int LONGEST = 12;

    private final String text;
    private final List<Word> words;
    private final boolean english;
    private final Set<String> heads;
    private final Set<String> neverFirst;
    private final Set<String> organizations;
    private final Set<String> seenSmall = new HashSet<>();
    private final Set<String> seenCapital = new HashSet<>();

    NameRuns(String text, List<Word> words, Language language) {
        WordLists lists = WordLists.of(language);
        this.text = text;
        this.words = words;
        english = !language.equals(Language.FRENCH);
        heads = new HashSet<>(lists.words("organization-heads"));
        heads.addAll(lists.words("place-heads"));
        neverFirst = new HashSet<>(lists.words("stop-words"));
        neverFirst.addAll(lists.words("loose-starts"));
        neverFirst.addAll(lists.words("calendar"));
        neverFirst.addAll(lists.words("roles"));
        lists.words("titles-before-names").forEach(title -> neverFirst.add(title.toLowerCase(Locale.ROOT)));
        organizations = lists.words("organizations");
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isCapital()) {
                seenSmall.add(word.form());
            } else if (!startsSentence(i)) {
                seenCapital.add(word.form());
            }
        }
    }

    List<NameRun> find() {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = at;
            int to = isCandidate(at) ? end(at) : at;
            while (from < to && isNoName(from, to)) {
                from++;
            }
            if (from < to) {
                runs.add(new NameRun(words, from, to));
            }
            at = Math.max(to, at + 1);
        }
        return runs;
    }

    private boolean isCandidate(int at) {
        Word word = words.get(at);
        return !word.isMark() && word.isCapital();
    }

    private int end(int from) {
        int to = from + 1;
        while (to < words.size() && to - from < LONGEST) {
            int next = afterLinks(from, to);
            if (next == to) {
                return withAdjectives(from, to);
            }
            to = next;
        }
        return to;
    }

    /** The end of the run with the next capital word, the links between included; the same end if there is none. */
    private int afterLinks(int from, int to) {
        int at = to;
        while (at < words.size()
                && at - to < 3
                && isNear(at)
                && !isCandidate(at)
                && isLink(from, to, words.get(at).form())) {
            at++;
        }
        return at < words.size() && isNear(at) && isCandidate(at) ? at + 1 : to;
    }

    private boolean isLink(int from, int to, String word) {
        if (PARTICLES.contains(word)) {
            return true;
        }
        if (words.subList(from, to).stream().anyMatch(part -> heads.contains(part.small()))) {
            return (english ? ENGLISH_LINKS : FRENCH_LINKS).contains(word);
        }
        boolean firstName =
                to == from + 1 && Gazetteer.bundled().has(words.get(from).form(), Gazetteer.FIRST_NAME);
        return firstName && !english && Set.of("de", "d'", "d’", "du", "la").contains(word);
    }

    /** "Assemblée nationale": French institutions go on in small letters. */
    private int withAdjectives(int from, int to) {
        boolean head = !english && heads.contains(words.get(to - 1).small());
        boolean adjective = head
                && to < words.size()
                && isNear(to)
                && ADJECTIVE.matcher(words.get(to).form()).matches();
        return adjective && to - from < LONGEST ? to + 1 : to;
    }

    /** Whether only spaces of one line lie before the word. */
    private boolean isNear(int at) {
        int gap = words.get(at).start() - words.get(at - 1).end();
        return (gap == 0 && !words.get(at).isMark())
                || (gap == 1
                        && !Characters.endsParagraph(text.charAt(words.get(at).start() - 1)));
    }

    private boolean isNoName(int at, int to) {
        Word word = words.get(at);
        if (!word.isCapital()) {
            return true;
        }
        String small = word.small();
        if (heads.contains(small) && to - at > 1) {
            return false;
        }
        if (organizations.contains(new NameRun(words, at, to).form().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (neverFirst.contains(word.isInitial() ? small.substring(0, 1) : small) && !word.isAcronym()) {
            return true;
        }
        if (Gazetteer.bundled().has(small, Gazetteer.NATIONALITY)
                && !Gazetteer.bundled().has(small, Gazetteer.PLACE)) {
            return true;
        }
        return startsSentence(at) && isUsualWord(word, to - at);
    }

    private boolean isUsualWord(Word word, int size) {
        if (seenCapital.contains(word.form()) || word.isAcronym() || word.isInitial()) {
            return false;
        }
        return seenSmall.contains(word.small())
                || (size == 1 && Gazetteer.bundled().of(word.form()) == 0);
    }

    private boolean startsSentence(int at) {
        if (at == 0) {
            return true;
        }
        Word before = words.get(at - 1);
        return ".!?…:;«“\"„–—•".contains(before.form())
                || text.substring(before.end(), words.get(at).start())
                        .codePoints()
                        .anyMatch(c -> Characters.endsParagraph((char) c));
    }
}
