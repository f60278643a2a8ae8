package news.vigie.brief.bullet.gist;

import java.util.List;

/** How much of the summaries the chosen passages have, beside the first sentences and the best extract. */
public final class GistScores {
    private static final int BULLETS = 3;

    private int articles;
    private int bullets;
    private int words;
    private double chosen;
    private double first;
    private double best;

    /** Takes in what was chosen in an article, by the numbers of the options. */
    void add(Lesson lesson, List<Integer> options) {
        List<Rouge.Portion> sentences = lesson.draft().lines().stream()
                .map(line -> lesson.rouge().portion(line.text()))
                .toList();
        articles++;
        bullets += options.size();
        for (int option : options) {
            words += Token.of(lesson.draft().options().get(option).text()).size();
        }
        chosen += lesson.worth(options);
        first += lesson.rouge().of(sentences.subList(0, Math.min(BULLETS, sentences.size())));
        best += lesson.rouge()
                .of(lesson.rouge().best(sentences, BULLETS).stream()
                        .map(sentences::get)
                        .toList());
    }

    /** The share of the way from the first three sentences to the best three. */
    public double way() {
        return best > first ? (chosen - first) / (best - first) : 0;
    }

    /** The mean of ROUGE-1 and ROUGE-2, 0 to 1. */
    public double rouge() {
        return articles == 0 ? 0 : chosen / articles;
    }

    /** The mean of an article. */
    public double bullets() {
        return articles == 0 ? 0 : (double) bullets / articles;
    }

    /** In an article's bullets together. */
    public double words() {
        return articles == 0 ? 0 : (double) words / articles;
    }
}
