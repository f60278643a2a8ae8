package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Learns what editors take into a summary from articles with the summaries that editors wrote of them. */
public final class GistTrainer {
    private static final int BULLETS = 3;

    private final List<Lesson> measured = new ArrayList<>();
    private final List<Lesson> besides = new ArrayList<>();

    /** Takes in an article to learn from and to be measured by. */
    public void add(Draft draft, List<String> summary) {
        measured.add(new Lesson(draft, summary, 1));
    }

    /** Takes in an article to learn from alone, which counts as so many. */
    public void addBesides(Draft draft, List<String> summary, double count) {
        besides.add(new Lesson(draft, summary, count));
    }

    public int size() {
        return measured.size() + besides.size();
    }

    /** The lines of {@code bullets.txt}. */
    public List<String> learn() {
        return new Learning(with(measured, List.of())).learn().toLines();
    }

    /** With what there is besides, less the articles that are left out: these may have a second summary. */
    private List<Lesson> with(List<Lesson> lessons, List<Lesson> left) {
        Set<List<Line>> unseen =
                left.stream().map(lesson -> lesson.draft().lines()).collect(Collectors.toSet());
        var all = new ArrayList<>(lessons);
        besides.stream()
                .filter(lesson -> !unseen.contains(lesson.draft().lines()))
                .forEach(all::add);
        return all;
    }

    /** Learns from all parts but one, and is measured on that, as often as there are parts. */
    public GistScores crossValidated(int parts) {
        var scores = new GistScores();
        for (int part = 0; part < parts; part++) {
            var learnt = new ArrayList<Lesson>();
            var left = new ArrayList<Lesson>();
            for (int i = 0; i < measured.size(); i++) {
                (i % parts == part ? left : learnt).add(measured.get(i));
            }
            GistWeights weights = new Learning(with(learnt, left)).learn();
            left.forEach(lesson -> scores.add(lesson, GistChoice.of(lesson.draft(), BULLETS, weights)));
        }
        return scores;
    }
}
