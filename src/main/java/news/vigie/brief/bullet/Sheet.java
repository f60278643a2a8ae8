package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.Bullet;
import news.vigie.brief.BulletRules;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.flaw.Flaw;
import news.vigie.brief.bullet.gist.Draft;
import news.vigie.brief.bullet.gist.GistChoice;
import news.vigie.brief.bullet.gist.Line;
import news.vigie.brief.bullet.gist.Option;
import news.vigie.brief.bullet.place.Places;
import news.vigie.language.Name;
import news.vigie.language.Span;

/** An article laid out for the choice of its bullets: its own sentences, and the passages that may be shown. */
final class Sheet {
    private static final int ENOUGH = 3;

    /** So often others are chosen in place of those that are refused. */
    private static final int TRIES = 4;

    private static final Set<Flaw> SCENE = EnumSet.of(Flaw.BACKGROUND);
    private static final Set<Flaw> LENGTH = EnumSet.of(Flaw.BACKGROUND, Flaw.LONG);
    private static final Set<Flaw> DOUBT = EnumSet.of(Flaw.BACKGROUND, Flaw.LONG, Flaw.UNCLEAR);
    private static final Set<Flaw> MILD =
            EnumSet.of(Flaw.BACKGROUND, Flaw.LONG, Flaw.UNCLEAR, Flaw.QUOTATION, Flaw.OWN);

    private final Reading reading;
    private final int[] starts;
    private final List<Passage> offered;

    /** Of each sentence where it begins to say something; behind its end: it is none of the article's own. */
    private final int[] begin;

    private final boolean[] sound;
    private final double[] quoted;

    /** Of each sentence its number among the article's own. */
    private final int[] numbers;

    private Sheet(Reading reading, List<Passage> all, List<Passage> offered) {
        this.reading = reading;
        this.offered = offered;
        starts = reading.sentences().stream()
                .mapToInt(sentence -> sentence.span().start())
                .toArray();
        begin = new int[starts.length];
        Arrays.fill(begin, Integer.MAX_VALUE);
        sound = new boolean[starts.length];
        quoted = new double[starts.length];
        all.stream().filter(passage -> !passage.has(Flaw.FURNITURE)).forEach(this::enter);
        offered.forEach(passage -> Arrays.fill(sound, first(passage), last(passage) + 1, true));
        numbers = new int[starts.length];
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = numbers[i - 1] + (isOwn(i - 1) ? 1 : 0);
        }
    }

    /**
     * With the passages that have no flaw, and where they are too few, with background, with long ones, with what may be
     * unclear, then with quotations and what the writer says of himself; where there are none of these either, with
     * those whose worst flaw is the least.
     */
    static Sheet of(Reading reading, List<Passage> passages) {
        List<Passage> all =
                passages.stream().filter(passage -> !passage.kept().isEmpty()).toList();
        for (Set<Flaw> allowed : List.of(Set.<Flaw>of(), SCENE, LENGTH, DOUBT)) {
            List<Passage> clean = all.stream()
                    .filter(passage -> allowed.containsAll(passage.flaws()))
                    .toList();
            if (sentences(clean) >= ENOUGH) {
                return new Sheet(reading, all, clean);
            }
        }
        List<Passage> fair = all.stream()
                .filter(passage -> MILD.containsAll(passage.flaws()))
                .toList();
        if (!fair.isEmpty()) {
            return new Sheet(reading, all, fair);
        }
        Optional<Flaw> least = all.stream().map(Passage::worst).min(Comparator.naturalOrder());
        List<Passage> rest =
                all.stream().filter(passage -> passage.worst() == least.get()).toList();
        return new Sheet(reading, all, rest);
    }

    private static long sentences(List<Passage> passages) {
        return passages.stream().map(Passage::place).distinct().count();
    }

    boolean isEmpty() {
        return offered.isEmpty();
    }

    private void enter(Passage passage) {
        int sentence = first(passage);
        begin[sentence] = Math.min(begin[sentence], passage.kept().getFirst().start());
        quoted[sentence] = Math.max(quoted[sentence], passage.quoted());
    }

    private int first(Passage passage) {
        return sentenceAt(passage.kept().getFirst().start());
    }

    private int last(Passage passage) {
        return sentenceAt(passage.kept().getLast().end() - 1);
    }

    private int sentenceAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private boolean isOwn(int sentence) {
        return begin[sentence] < reading.sentences().get(sentence).span().end();
    }

    /** The draft; its options stand in the order of the passages that may be shown. */
    Draft draft() {
        return draft(offered);
    }

    private Draft draft(List<Passage> from) {
        var names = new Places(reading.names().stream().map(Name::span).toList());
        String text = reading.article().text();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < starts.length; i++) {
            if (isOwn(i)) {
                var span = new Span(begin[i], reading.sentences().get(i).span().end());
                List<String> named =
                        names.in(span).stream().map(name -> name.in(text)).toList();
                int paragraph = reading.sentences().get(i).paragraph();
                lines.add(new Line(span.in(text), paragraph, quoted[i], sound[i], named));
            }
        }
        List<Option> options = from.stream().map(this::option).toList();
        return new Draft(reading.article().language(), reading.article().title(), lines, options);
    }

    private Option option(Passage passage) {
        int first = numbers[first(passage)];
        int last = Math.max(first, numbers[last(passage)]);
        Span standfirst = reading.article().standfirst();
        boolean set = standfirst != null && passage.kept().stream().allMatch(standfirst::contains);
        return new Option(first, last, bullet(passage).text(), passage.quoted(), passage.stands(), set);
    }

    private Bullet bullet(Passage passage) {
        return passage.bullet(reading.article().text());
    }

    /** The bullets that tell the article, so many at most, in its order; none that the rules refuse. */
    List<Bullet> bullets(int count) {
        boolean fair = offered.stream().allMatch(passage -> MILD.containsAll(passage.flaws()));
        var rules = BulletRules.of(reading);
        List<Passage> left = offered;
        List<Bullet> bullets = List.of();
        for (int tries = 0; tries < TRIES; tries++) {
            List<Passage> chosen = chosen(left, fair ? count : 1);
            bullets = new Printing(reading).bullets(chosen);
            List<Passage> refused = new ArrayList<>();
            for (int i = 0; i < bullets.size(); i++) {
                if (!rules.allow(bullets.get(i))) {
                    refused.add(chosen.get(i));
                }
            }
            if (refused.isEmpty()) {
                return bullets;
            }
            left = left.stream()
                    .filter(passage -> refused.stream().noneMatch(other -> isShapeOf(passage, other)))
                    .toList();
        }
        return bullets.stream().filter(rules::allow).toList();
    }

    /** The passage itself, or as little of its sentence. */
    private static boolean isShapeOf(Passage passage, Passage refused) {
        return passage.place() == refused.place() && passage.words() <= refused.words();
    }

    private List<Passage> chosen(List<Passage> from, int count) {
        return GistChoice.of(draft(from), count).stream().map(from::get).toList();
    }
}
