package news.vigie.digest.request;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.words.Folding;
import org.jspecify.annotations.Nullable;

/** Reads one request from left to right, one name, stretch of time or word after the other. */
final class RequestReader {
    private static final Pattern WORD = Pattern.compile("-?(?:\"[^\"]*\"|«[^»]*»|“[^”]*”)|\\S+");
    private static final Duration USUAL = Duration.ofDays(1);

    /** Longer requests are not typed by people. */
    private static final int MOST_WORDS = 40;

    private final Known known;
    private final NamedPeriods named;
    private final PeriodReader periods;
    private final List<String> feeds = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Misread> misread = new ArrayList<>();
    private @Nullable DigestDefinition digest;
    private @Nullable Period period;

    RequestReader(Known known, ZonedDateTime now) {
        this.known = known;
        named = new NamedPeriods(now);
        periods = new PeriodReader(now);
    }

    DigestRequest read(String arguments) {
        List<String> typed = WORD.matcher(arguments)
                .results()
                .limit(MOST_WORDS)
                .map(word -> word.group())
                .toList();
        List<String> folded = typed.stream().map(Folding::fold).toList();
        int at = 0;
        while (at < typed.size()) {
            at += taken(typed, folded, at);
        }
        Period chosen = period == null ? named.last(USUAL) : period;
        return new DigestRequest(
                Optional.ofNullable(digest), feeds, chosen.from(), chosen.to(), words, misread, suggestions());
    }

    /** How many words are dealt with. */
    private int taken(List<String> typed, List<String> folded, int at) {
        int taken = digestAt(folded, at);
        if (taken == 0) {
            taken = periodAt(folded, at);
        }
        if (taken == 0) {
            taken = feedAt(folded, at);
        }
        if (taken == 0) {
            taken = misreadAt(typed, folded, at);
        }
        if (taken == 0) {
            taken = topicAt(folded, at);
        }
        if (taken == 0) {
            word(typed.get(at));
            taken = 1;
        }
        return taken;
    }

    private int digestAt(List<String> folded, int at) {
        if (digest != null) {
            return 0;
        }
        return known.digest(folded, at)
                .map(found -> {
                    digest = found.thing();
                    return found.words();
                })
                .orElse(0);
    }

    private int periodAt(List<String> folded, int at) {
        if (period != null) {
            return 0;
        }
        return periods.read(folded, at)
                .map(reading -> {
                    period = reading.period();
                    return reading.words();
                })
                .orElse(0);
    }

    private int feedAt(List<String> folded, int at) {
        return known.feeds(folded, at)
                .map(found -> {
                    feeds.addAll(found.thing());
                    return found.words();
                })
                .orElse(0);
    }

    private int topicAt(List<String> folded, int at) {
        return known.topic(folded, at)
                .map(found -> {
                    words.add(found.thing());
                    return found.words();
                })
                .orElse(0);
    }

    private int misreadAt(List<String> typed, List<String> folded, int at) {
        return periods.amountAt(folded, at)
                .map(amount -> {
                    String words = String.join(" ", typed.subList(at, at + amount.words()));
                    misread.add(new Misread(amount.misread().orElse(Misread.Kind.SECOND), words));
                    return amount.words();
                })
                .orElse(0);
    }

    /** Regular expressions are for admins: in a request a slash is only a slash. */
    private void word(String typed) {
        String word = typed.replace("/", " ").strip();
        if (!Folding.key(word).isEmpty()) {
            words.add(word);
        }
    }

    private List<String> suggestions() {
        if (digest != null) {
            return List.of();
        }
        var candidates = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            candidates.add(words.get(i - 1) + words.get(i));
        }
        return NearNames.of(candidates, known.digests());
    }
}
