package news.vigie.story.cast;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.RoleNames;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/**
 * Tells by the small words around a name whether the one named does something in the sentence: no grammar, but what
 * stands before a name and its article says most of it.
 */
final class Surroundings {
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");
    private static final Set<String> SAYING = Set.of("said", "says", "added", "adds");
    private static final Set<String> CLAUSES = Set.of(
            "que", "qu'", "dont", "où", "quand", "lorsque", "si", "mais", "that", "when", "while", "where", "but", "as",
            "because", "if");
    private static final Set<String> ANDS = Set.of("et", "ou", "and", "or", "&");
    private static final Set<String> OWNERS = Set.of("son", "sa", "ses", "leur", "leurs", "his", "her", "their");
    private static final Set<String> OF = Set.of("de", "du", "d'", "des", "of", "from");
    private static final Set<String> AGAINST = Set.of("contre", "avec", "against", "with");
    /** Words between a name and what tells its place in the sentence, at most. */
    private static final int REACH = 8;

    private final List<Word> words;
    private final boolean english;
    private final RoleNames roles;
    private final Set<String> attributes;
    private final Set<String> titles;
    private final Set<String> heads;
    private final Set<String> determiners;
    private final Set<String> calendar;
    private final Set<String> bystanders;
    private final Set<String> doers;
    private final Set<String> prepositions;
    private final Set<String> speech;
    private final Set<String> small;
    private final Set<String> finite;
    private final Set<String> documents;

    Surroundings(List<Word> words, Language language) {
        this.words = words;
        english = language.equals(Language.ENGLISH);
        roles = RoleNames.of(language);
        WordLists lists = WordLists.of(language);
        attributes = lists.words("role-attributes");
        titles = lists.words("titles-before-names").stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        heads = lists.words("organization-heads").stream()
                .map(head -> head.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        determiners = lists.words("determiners");
        calendar = lists.words("calendar");
        bystanders = lists.words("before-bystanders");
        doers = lists.words("before-doers");
        prepositions = lists.words("prepositions");
        speech = english ? SAYING : saying(lists);
        small = lists.words("stop-words");
        finite = lists.words("finite-verbs");
        documents = lists.words("speech-documents");
    }

    private static Set<String> saying(WordLists lists) {
        return Stream.of("speech-verbs", "speech-participles")
                .flatMap(name -> lists.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Standing ofPerson(int from, int to) {
        int before = beforeTitles(from - 1);
        int bare = beforeDeterminer(before);
        if (isBracketed(from)) {
            return Standing.ABSENT;
        }
        if (isOwner(to) || (english && bare < before && isNoun(to))) {
            return Standing.BESIDE;
        }
        return prepositions.contains(word(bare)) && !doers.contains(word(bare)) && !bystanders.contains(word(bare))
                ? Standing.TOUCHED
                : behind(bare, to);
    }

    Standing ofBody(int from, int to) {
        int before = beforeHeads(from - 1);
        int bare = beforeDeterminer(before);
        boolean code =
                to < words.size() && Character.isDigit(words.get(to).form().charAt(0));
        boolean listed = word(from - 1).equals(",") && isEnd(to);
        if (isBracketed(from)) {
            return Standing.ABSENT;
        }
        if (isOwner(to) || isOfOneInIt(to) || code || listed || isPossessed(before)) {
            return Standing.BESIDE;
        }
        if (AGAINST.contains(word(bare))) {
            return Standing.TOUCHED;
        }
        boolean source = OF.contains(word(bare)) || word(bare - 1).equals("according");
        return prepositions.contains(word(bare)) && !doers.contains(word(bare)) && !source
                ? Standing.BESIDE
                : behind(bare, to);
    }

    /** By the word before the name and all that belongs to it; {@code to}: the word behind the name. */
    private Standing behind(int before, int to) {
        String word = word(before);
        if (OF.contains(word) && isDocument(before - 1)) {
            return Standing.ACTING;
        }
        if (bystanders.contains(word)) {
            return Standing.BESIDE;
        }
        if (ANDS.contains(word) && isCapital(before - 1)) {
            return likeOther(before - 1);
        }
        boolean source = english && word.equals("to") && word(before - 1).equals("according");
        if (before < 0 || words.get(before).isMark() || source || opens(word)) {
            return Standing.ACTING;
        }
        // "l'affaire Morel", "du fichier Clio", "fierce Kremlin critic".
        boolean attribute = english ? isCommon(before) && isNoun(to) : isThing(before);
        return attribute ? Standing.BESIDE : Standing.TOUCHED;
    }

    private boolean opens(String word) {
        return speech.contains(word) || doers.contains(word) || CLAUSES.contains(word);
    }

    /** "entre Belgodère et Lozari": as the one before it. */
    private Standing likeOther(int last) {
        int from = last;
        while (isCapital(from - 1)) {
            from--;
        }
        int before = beforeDeterminer(beforeHeads(from - 1));
        return prepositions.contains(word(before)) && !doers.contains(word(before))
                ? Standing.BESIDE
                : behind(before, last + 1);
    }

    /** "une étude récente de l'institut", "les chiffres du ministère": theirs is what is told. */
    private boolean isDocument(int at) {
        return documents.contains(word(at)) || documents.contains(word(at - 1));
    }

    private boolean isCapital(int at) {
        return at >= 0 && words.get(at).isCapital();
    }

    private boolean isThing(int at) {
        boolean label = at == 0 && !words.get(0).isMark() && !isCommon(at) && !small.contains(word(at));
        boolean noun = isCommon(at) && determiners.contains(word(at - 1));
        return (label || noun) && !heads.contains(word(at)) && !isInRole(at);
    }

    /** "le chef de l'opposition": a role stands before, not far. */
    private boolean isInRole(int at) {
        for (int before = at;
                before >= 0 && at - before < REACH && !words.get(before).isMark();
                before--) {
            if (!roles.startingWith(word(before)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommon(int at) {
        return at >= 0 && !words.get(at).isMark() && !words.get(at).isCapital() && !small.contains(word(at));
    }

    /** "the Adam Sandler character": a noun follows. */
    private boolean isNoun(int at) {
        return at < words.size() && isCommon(at) && !word(at).endsWith("ed") && !finite.contains(word(at));
    }

    /** "the Norgaz founder": a role follows, and acts. */
    private boolean isOfOneInIt(int to) {
        return english && roles.startingWith(word(to)).stream().anyMatch(role -> !role.plural());
    }

    private boolean isOwner(int to) {
        return english && POSSESSIVES.contains(word(to));
    }

    private boolean isBracketed(int from) {
        return OPENING.contains(word(from - 1));
    }

    /** "leur Légion d'honneur", "son compte". */
    private boolean isPossessed(int at) {
        return OWNERS.contains(word(at));
    }

    private boolean isEnd(int at) {
        return at >= words.size() || ".!?…".contains(words.get(at).form());
    }

    private int beforeTitles(int from) {
        int at = from;
        while (at >= 0 && from - at < REACH && isTitle(at)) {
            at--;
        }
        return at;
    }

    private boolean isTitle(int at) {
        String word = word(at);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return titles.contains(bare)
                || attributes.contains(word)
                || !roles.startingWith(word).isEmpty();
    }

    private int beforeHeads(int from) {
        int at = from;
        while (at >= 0 && from - at < REACH && (heads.contains(word(at)) || attributes.contains(word(at)))) {
            at--;
        }
        return at;
    }

    /** Also behind the day that stands before it: "a annoncé mardi la préfecture". */
    private int beforeDeterminer(int from) {
        int at = from;
        if (determiners.contains(word(at)) && !bystanders.contains(word(at))) {
            at--;
        }
        while (calendar.contains(word(at)) && from - at < REACH) {
            at--;
        }
        return at;
    }

    private String word(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).small().replace('’', '\'');
    }
}
