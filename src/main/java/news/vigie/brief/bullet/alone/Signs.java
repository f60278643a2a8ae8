package news.vigie.brief.bullet.alone;

import java.util.List;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.sign.Witness;
import news.vigie.language.Name;
import news.vigie.language.Span;

/** What is seen of a passage that tells whether it leans on others: its small words, its names, its articles. */
final class Signs {
    private static final int EARLY = 4;
    private static final int ENDING = 3;
    private static final int FIRST_NAMES = 2;

    private final Reading reading;
    private final Ground ground;
    private final Sorts sorts;
    private final PlainWords plain;

    Signs(Reading reading) {
        this.reading = reading;
        ground = new Ground(reading);
        sorts = Sorts.of(reading.article().language());
        plain = PlainWords.of(reading);
    }

    /**
     * @param kept the stretches of the passage
     * @param loose whether rules say that it leans
     */
    void show(List<Span> kept, boolean loose, Witness witness) {
        int start = kept.getFirst().start();
        witness.see("all", "");
        witness.see("loose", loose ? "loose" : "fast");
        List<Name> names = ground.namesIn(kept);
        int firstName =
                names.isEmpty() ? Integer.MAX_VALUE : names.getFirst().span().start();
        showNames(names, start, witness);
        int at = 0;
        int content = 0;
        int shared = 0;
        for (Span span : kept) {
            Tokens tokens = Tokens.of(reading, span);
            for (int i = 0; i < tokens.size(); i++) {
                showWord(tokens, i, at++, start, firstName, loose, witness);
                if (!sorts.isCommon(tokens.word(i))) {
                    content++;
                    shared += ground.inTitle(tokens.word(i)) ? 1 : 0;
                }
            }
        }
        witness.see("title", content == 0 ? "none" : Integer.toString(Math.min(4, 8 * shared / content)), few(shared));
        witness.see("size", Integer.toString(Math.min(5, at / 7)));
    }

    private void showWord(Tokens tokens, int i, int at, int start, int firstName, boolean loose, Witness witness) {
        String word = tokens.word(i);
        String form = form(word, tokens, i);
        boolean named = tokens.start(i) > firstName;
        if (at == 0) {
            witness.see("first", form, loose ? "loose" : "fast");
            witness.see("first-two", form, i + 1 < tokens.size() ? form(tokens.word(i + 1), tokens, i + 1) : "");
            witness.see("first-known", sorts.sort(tokens, i), ground.known(word, start));
        }
        if (at < EARLY) {
            witness.see("early", form, Integer.toString(at));
        }
        if (sorts.isCommon(word)) {
            witness.see("common", word, named ? "named" : "");
        }
        if (sorts.sort(tokens, i).equals("determiners") && i + 1 < tokens.size()) {
            showNoun(tokens, i, start, named, witness);
        }
    }

    private void showNoun(Tokens tokens, int i, int start, boolean named, Witness witness) {
        String article = tokens.word(i);
        String noun = tokens.word(i + 1);
        String known = ground.known(noun, start);
        String next = i + 2 < tokens.size() ? tokens.word(i + 2) : "";
        String behind = next.isEmpty() ? "END" : sorts.isCommon(next) ? next : "word";
        witness.see("article", article, known);
        witness.see("article-named", article, known + named);
        witness.see("article-behind", article, known + ' ' + behind);
        witness.see("noun", noun, known);
        witness.see("noun-behind", known, behind);
        witness.see("article-noun", article, noun);
        if (i == 0) {
            witness.see("subject", article, known + ' ' + behind);
            witness.see("subject-noun", noun, known);
        }
    }

    private void showNames(List<Name> names, int start, Witness witness) {
        int fresh = 0;
        int told = 0;
        int shortened = 0;
        int number = 0;
        for (Name name : names) {
            List<String> words = plain.in(name.span());
            String last = words.isEmpty() ? "" : words.getLast();
            boolean inTitle = ground.inTitle(last);
            boolean shorter = words.size() == 1 && !inTitle && ground.wasLonger(last, start);
            told += inTitle ? 1 : 0;
            shortened += shorter ? 1 : 0;
            fresh += ground.known(last, start).equals("new") ? 1 : 0;
            if (number++ < FIRST_NAMES) {
                witness.see(
                        "name" + number,
                        name.type().name() + ' ' + Math.min(2, words.size()),
                        (inTitle ? "title" : shorter ? "short" : ground.known(last, start)));
            }
        }
        witness.see("names", few(names.size()), few(fresh));
        witness.see("names-title", few(names.size()), few(told));
        witness.see("names-short", few(names.size()), few(shortened));
    }

    private String form(String word, Tokens tokens, int i) {
        return sorts.isCommon(word)
                ? word
                : sorts.sort(tokens, i) + '~' + word.substring(Math.max(0, word.length() - ENDING));
    }

    private static String few(int count) {
        return Integer.toString(Math.min(3, count));
    }
}
