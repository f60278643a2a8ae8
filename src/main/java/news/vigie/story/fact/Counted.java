package news.vigie.story.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.language.Word;

/**
 * What a number counts.
 *
 * @param end the index of the word after the last of what is counted
 */
record Counted(Set<String> things, int end, boolean partial) {
    private static final int LONGEST_NOUN = 3;
    private static final int FARTHEST_DEED = 6;

    /** Reads on from a number: "[four] more people were injured". */
    static Counted from(int start, List<Word> words, Lexicon lexicon, Nouns nouns) {
        int at = start;
        boolean partial = false;
        if (at < words.size() && isOf(words.get(at))) {
            at++;
        }
        while (at < words.size() && lexicon.has("further-ones", words.get(at))) {
            partial = true;
            at++;
        }
        return new Reader(words, lexicon, nouns).read(at, partial);
    }

    private static boolean isOf(Word word) {
        return word.small().equals("de")
                || word.small().equals("d'")
                || word.small().equals("d’");
    }

    /** Stems, as reports write the same noun in the singular and in the plural. */
    interface Nouns {
        String term(String word);
    }

    private record Reader(List<Word> words, Lexicon lexicon, Nouns nouns) {
        Counted read(int start, boolean partial) {
            if (start >= words.size()) {
                return new Counted(Set.of(), start, partial);
            }
            String deed = Lexicon.deed(words.get(start));
            if (!deed.isEmpty()) {
                return new Counted(Set.of(deed), start + 1, partial || isOfDegree(start, start + 1));
            }
            if (lexicon.has("persons-counted", words.get(start))) {
                return persons(start, partial);
            }
            return noun(start, partial);
        }

        /** "Persons" alone says nothing; what they suffer does. */
        private Counted persons(int start, boolean partial) {
            int end = Math.min(words.size(), start + 1 + FARTHEST_DEED);
            for (int at = start + 1; at < end && !ends(words.get(at)); at++) {
                String deed = Lexicon.deed(words.get(at));
                if (!deed.isEmpty()) {
                    return new Counted(Set.of(deed), at + 1, partial || isOfDegree(start, at + 1));
                }
            }
            return new Counted(Set.of(nouns.term(words.get(start).small())), start + 1, partial);
        }

        private Counted noun(int start, boolean partial) {
            var things = new HashSet<String>();
            int at = start;
            while (at < words.size() && at < start + LONGEST_NOUN && isOfNoun(words.get(at))) {
                String term = nouns.term(words.get(at).small());
                if (!term.isEmpty()) {
                    things.add(term);
                }
                at++;
            }
            return new Counted(things, at, partial || isOfDegree(start, at));
        }

        private boolean isOfNoun(Word word) {
            return !word.isMark()
                    && Character.isLowerCase(word.form().charAt(0))
                    && !lexicon.has("stop-words", word)
                    && !lexicon.has("finite-verbs", word)
                    && !lexicon.has("prepositions", word)
                    && !word.form().endsWith("'")
                    && !word.form().endsWith("’");
        }

        private boolean ends(Word word) {
            return word.isMark() || lexicon.has("partial", word) || lexicon.has("negations", word);
        }

        private boolean isOfDegree(int from, int to) {
            int end = Math.min(words.size(), to + 1);
            return words.subList(from, end).stream().anyMatch(word -> lexicon.has("degrees", word));
        }
    }
}
