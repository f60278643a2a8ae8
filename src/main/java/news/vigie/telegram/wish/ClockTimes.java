package news.vigie.telegram.wish;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.digest.QuietHours;
import news.vigie.digest.words.Folding;

/** Times of the day as people write them: "7h30", "7:30 am", "07:30, 18:00", "de 22 h à 7 h", "midi". */
final class ClockTimes {
    /** No digest comes more often. */
    private static final int MOST = 12;

    private static final int LONGEST = 120;
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:\\s?(?:h|:|\\.|heures?|uhr)\\s?([0-5]\\d)?)?(?![\\d])\\s?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.|du matin|du soir|de l'apres-midi)?|midi|noon|minuit|midnight");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/&.\\-\u2013\u2014]+");
    private static final Set<String> LINKS = Set.of(
            "", "et", "and", "a", "at", "de", "from", "to", "until", "jusqu'a", "puis", "then", "entre", "between");
    private static final Set<String> AFTERNOON = Set.of("pm", "p.m.", "du soir", "de l'apres-midi");

    private ClockTimes() {}

    /** In their order on the clock; empty where there is anything else, or more than twelve. */
    static Optional<List<LocalTime>> read(String typed) {
        return written(typed)
                .map(times -> List.copyOf(new TreeSet<>(times)))
                .filter(times -> !times.isEmpty() && times.size() <= MOST);
    }

    /** Two times; empty where there are others. */
    static Optional<QuietHours> quiet(String typed) {
        return written(typed)
                .filter(times -> times.size() == 2 && !times.getFirst().equals(times.getLast()))
                .map(times -> new QuietHours(times.getFirst(), times.getLast()));
    }

    private static Optional<List<LocalTime>> written(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var times = new java.util.ArrayList<LocalTime>();
        var rest = new StringBuilder();
        Matcher matcher = TIME.matcher(Folding.fold(typed));
        while (matcher.find()) {
            Optional<LocalTime> time = time(matcher);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            times.add(time.get());
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        boolean understood = BETWEEN.splitAsStream(rest).allMatch(LINKS::contains);
        return understood ? Optional.of(times) : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        if (matcher.group(1) == null) {
            boolean noon = matcher.group().equals("midi") || matcher.group().equals("noon");
            return Optional.of(noon ? LocalTime.NOON : LocalTime.MIDNIGHT);
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (AFTERNOON.contains(half) ? 12 : 0);
        }
        // The end of the day is the beginning of the next.
        return hour > 24 || (hour == 24 && minute > 0)
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour % 24, minute));
    }
}
