package news.vigie.story.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/** The word lists by which amounts are read in one language. */
record Lexicon(WordLists lists, Days days) {
    private static final Map<String, String> DEEDS = byWord("/news/vigie/story/fact/deeds.tsv");
    private static final Map<String, String> CURRENCIES = byWord("/news/vigie/story/fact/currencies.tsv");
    private static final int LONGEST_BOUND = 4;

    static Lexicon of(Language language) {
        return new Lexicon(WordLists.of(language), Days.of(language));
    }

    /** "injured" for "blessés" and for "wounded"; empty: the word is no such deed. */
    static String deed(Word word) {
        return DEEDS.getOrDefault(word.small(), "");
    }

    static boolean isDeed(Set<String> things) {
        return things.size() == 1 && DEEDS.containsValue(things.iterator().next());
    }

    static String currency(Word word) {
        return CURRENCIES.getOrDefault(word.small(), "");
    }

    boolean has(String list, Word word) {
        return lists.words(list).contains(word.small());
    }

    boolean isMonth(Word word) {
        return days.isMonth(word);
    }

    /** How many words that end before {@code end} are an entry of the list together; 0: none. */
    int before(List<Word> words, int end, String list) {
        var joined = new StringBuilder();
        int longest = 0;
        for (int taken = 1; taken <= LONGEST_BOUND && end - taken >= 0; taken++) {
            String form = words.get(end - taken).small().replace('’', '\'');
            boolean elided = form.endsWith("'");
            joined.insert(0, form + (taken == 1 || elided ? "" : " "));
            String phrase = joined.toString();
            String bare = phrase.endsWith("'") ? phrase.substring(0, phrase.length() - 1) : phrase;
            if (lists.words(list).contains(bare)) {
                longest = taken;
            }
        }
        return longest;
    }

    private static Map<String, String> byWord(String resource) {
        var byWord = new HashMap<String, String>();
        for (String line : WordLists.lines(resource)) {
            String[] parts = line.split("\t", 2);
            for (String word : parts[1].split(" ", -1)) {
                byWord.put(word, parts[0]);
            }
        }
        return Map.copyOf(byWord);
    }
}
