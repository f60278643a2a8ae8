package news.vigie.llm.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefChecker;
import news.vigie.brief.Bullet;
import news.vigie.brief.Reading;
import news.vigie.language.Span;

/**
 * Turns what a model chose into bullets. The words are always the article's: the model's only point at a place, and
 * what points nowhere is refused.
 */
public final class Excerpts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** With fewer words a part of a sentence tells nothing. */
    private static final int LEAST_WORDS = 5;

    private final BriefChecker checker = new BriefChecker();
    private final Reading reading;
    private final Question question;
    private final String text;
    private final String signs;

    public Excerpts(Reading reading, Question question) {
        this.reading = reading;
        this.question = question;
        text = reading.article().text();
        signs = plain(text);
    }

    /**
     * The first of the choices that hold, in the article's order; of a sentence that is chosen twice the first choice.
     */
    public List<Bullet> bullets(List<Choice> choices, int most) {
        Set<Integer> seen = new HashSet<>();
        return choices.stream()
                .filter(choice -> seen.add(choice.sentence()))
                .flatMap(choice -> bullet(choice).stream())
                .limit(most)
                .sorted(Comparator.comparingInt(
                        bullet -> bullet.from().getFirst().start()))
                .toList();
    }

    /** A cut that turns the meaning, or leaves too little, is undone. */
    private Optional<Bullet> bullet(Choice choice) {
        if (choice.sentence() < 1 || choice.sentence() > question.offered().size()) {
            return Optional.empty();
        }
        Span sentence = question.offered().get(choice.sentence() - 1).span();
        return kept(choice.keep(), sentence)
                .flatMap(stretches -> Stream.of(stretches, List.of(sentence))
                        .filter(from -> from.contains(sentence) || words(from) >= LEAST_WORDS)
                        .map(from -> Bullet.of(text, from))
                        .filter(this::holds)
                        .findFirst());
    }

    private Optional<List<Span>> kept(List<String> parts, Span sentence) {
        if (parts.isEmpty()) {
            return Optional.of(List.of(sentence));
        }
        var stretches = new ArrayList<Span>();
        int from = sentence.start();
        for (String part : parts) {
            String sought = plain(part).strip();
            int at = signs.indexOf(sought, from);
            from = at + sought.length();
            if (sought.isEmpty() || at < 0 || from > sentence.end()) {
                return Optional.empty();
            }
            stretches.add(new Span(at, from));
        }
        return Optional.of(stretches);
    }

    private int words(List<Span> stretches) {
        return stretches.stream()
                .mapToInt(stretch -> SPACES.split(stretch.in(text)).length)
                .sum();
    }

    private boolean holds(Bullet bullet) {
        var brief = new Brief(reading.article().language(), List.of(bullet), List.of(), List.of());
        return !checker.check(reading, brief).refusesBullets();
    }

    /**
     * The text with the signs that models like to exchange for plain ones; as long as it was, so that places stay the
     * same.
     */
    private static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„' -> '"';
            case '‑', '‐' -> '-';
            default -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign;
        };
    }
}
