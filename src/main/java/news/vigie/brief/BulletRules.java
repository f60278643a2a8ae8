package news.vigie.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.vigie.brief.Violation.Kind;
import news.vigie.brief.quote.Attributions;
import news.vigie.language.Sentence;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** What a bullet of one article must keep to. */
public final class BulletRules {
    private static final String MARKS = "\"«»“”„";
    private static final Pattern PARENTHESIS = Pattern.compile("\\h*\\([^()]*\\),?");

    private final Reading reading;
    private final String text;
    private final WordRuns words;
    private final Binding binding;
    private final Attributions attributions;
    private final Phrases openings;
    private final Phrases links;
    private final Phrases helpedLinks;
    private final Set<String> roles;

    private BulletRules(Reading reading) {
        this.reading = reading;
        text = reading.article().text();
        words = WordRuns.of(reading);
        attributions = new Attributions(reading);
        binding = Binding.of(reading.article().language());
        links = Phrases.of(reading.article().language(), "links");
        helpedLinks = Phrases.of(reading.article().language(), "links-behind-helpers");
        openings = Phrases.of(reading.article().language(), "extra-openings");
        roles = WordLists.of(reading.article().language()).words("roles");
    }

    /** Those of the article, made once. */
    public static BulletRules of(Reading reading) {
        return reading.once(BulletRules.class, BulletRules::new);
    }

    /** May the bullet be shown? */
    public boolean allow(Bullet bullet) {
        return check(bullet, "").isEmpty();
    }

    /** Each rule that the bullet breaks; none: it may be shown. */
    List<Violation> check(Bullet bullet, String where) {
        if (bullet.from().isEmpty() || PlainWords.of(bullet.text()).isEmpty()) {
            return List.of(new Violation(Kind.EMPTY, where, bullet.text()));
        }
        if (!inOrder(bullet.from())) {
            return List.of(new Violation(Kind.STRETCH, where, bullet.from().toString()));
        }
        var found = new ArrayList<Violation>();
        checkCuts(bullet, where, found);
        checkText(bullet, where, found);
        checkLeftOut(bullet, where, found);
        return found;
    }

    private boolean inOrder(List<Span> from) {
        int last = 0;
        for (Span stretch : from) {
            if (stretch.start() < last || stretch.end() > text.length() || stretch.length() == 0) {
                return false;
            }
            last = stretch.end();
        }
        return true;
    }

    private void checkCuts(Bullet bullet, String where, List<Violation> found) {
        for (Span stretch : bullet.from()) {
            for (int cut : new int[] {stretch.start(), stretch.end()}) {
                if (Cuts.splitsWord(text, cut)) {
                    found.add(new Violation(Kind.STRETCH, where, stretch.in(text)));
                } else if (Cuts.splitsNumber(text, cut)) {
                    found.add(new Violation(Kind.NUMBER, where, stretch.in(text)));
                }
            }
        }
    }

    private void checkText(Bullet bullet, String where, List<Violation> found) {
        var wording = Wording.of(bullet.text(), Bullet.joined(text, bullet.from()));
        if (bullet.text().chars().filter(c -> MARKS.indexOf(c) >= 0).count() % 2 == 1) {
            found.add(new Violation(Kind.FRAGMENT, where, bullet.text()));
        }
        if (!wording.holds()) {
            found.add(new Violation(Kind.WORDING, where, bullet.text()));
        }
        for (String bracket : wording.brackets()) {
            if (!words.has(bracket) || binding.turns(bracket)) {
                found.add(new Violation(Kind.BRACKET, where, bracket));
            }
        }
    }

    private void checkLeftOut(Bullet bullet, String where, List<Violation> found) {
        int[] touched = sentencesOf(bullet.from());
        if (touched.length == 0 || touched[touched.length - 1] - touched[0] > 1) {
            found.add(new Violation(Kind.FAR_APART, where, bullet.text()));
            return;
        }
        List<Sentence> sentences = reading.sentences();
        var whole = new Span(
                sentences.get(touched[0]).span().start(),
                sentences.get(touched[touched.length - 1]).span().end());
        String kept = Bullet.joined(text, bullet.from());
        boolean named = bullet.text().startsWith("[");
        for (Span gap : Cuts.gaps(whole, bullet.from())) {
            boolean replaced = named && gap.end() == bullet.from().getFirst().start() && isOneWord(gap);
            Optional<Kind> broken = endsSentence(gap, touched) ? brokenAtEnd(gap, kept) : broken(gap, kept, replaced);
            broken.ifPresent(kind -> found.add(new Violation(kind, where, gap.in(text))));
        }
    }

    /** "[Ann Lee] said" still tells who says it, though "She" is left out. */
    private boolean isOneWord(Span gap) {
        return PlainWords.of(reading).in(gap).size() == 1;
    }

    private Optional<Kind> broken(Span gap, String kept, boolean replaced) {
        return binding.brokenBy(gap.in(text), kept)
                .or(() ->
                        !replaced && !isLink(gap) && !isOpening(gap) && mayAttribute(gap) && attributions.lostWith(gap)
                                ? Optional.of(Kind.RESERVATION)
                                : Optional.empty());
    }

    /** « a également dit » still tells who says it without the word that ties it to what was said before. */
    private boolean isLink(Span gap) {
        List<String> gone = PlainWords.of(reading).in(gap);
        return links.opening(gone) == gone.size() || helpedLinks.opening(gone) == gone.size();
    }

    /** "Interrogée mardi par la presse, …": tells when and where something was said, not who says the rest. */
    private boolean isOpening(Span gap) {
        return text.substring(gap.start(), gap.end()).stripTrailing().endsWith(",")
                && openings.opening(PlainWords.of(reading).in(gap)) > 0
                && reading.sentences().stream()
                        .anyMatch(sentence -> sentence.span().start() == gap.start());
    }

    /** Does it leave out the end of a sentence, with its stop or but for that? */
    private boolean endsSentence(Span gap, int[] touched) {
        for (int at : touched) {
            int end = reading.sentences().get(at).span().end();
            if (gap.start() < end
                    && gap.end() >= end - 1
                    && text.substring(Math.min(end, gap.end()), gap.end()).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Kind> brokenAtEnd(Span gap, String kept) {
        return binding.opensClause(PlainWords.of(reading).in(gap))
                ? binding.brokenAtEnd(gap.in(text), kept)
                : broken(gap, kept, false);
    }

    /** Only a verb of saying and who says it attribute; to read the whole article for them is dear. */
    private boolean mayAttribute(Span gap) {
        List<String> gone = PlainWords.of(reading).in(gap);
        return !gone.isEmpty()
                && !PARENTHESIS.matcher(gap.in(text)).matches()
                && (gone.size() < 3
                        || binding.tells(gone)
                        || gone.stream().anyMatch(roles::contains)
                        || reading.names().stream().anyMatch(name -> name.span().overlaps(gap)));
    }

    private int[] sentencesOf(List<Span> from) {
        return IntStream.range(0, reading.sentences().size())
                .filter(i -> from.stream()
                        .anyMatch(stretch ->
                                stretch.overlaps(reading.sentences().get(i).span())))
                .toArray();
    }
}
