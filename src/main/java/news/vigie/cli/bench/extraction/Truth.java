package news.vigie.cli.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody wrote down of a page; a text is empty where nobody did.
 *
 * @param id the page's name in its set
 * @param with passages of the body
 * @param without passages of the page that are none of the body
 * @param firstWords of the body
 */
record Truth(
        String id,
        String url,
        String language,
        String body,
        List<String> with,
        List<String> without,
        String title,
        String author,
        String date,
        String firstWords) {
    private static final URI NOWHERE = URI.create("http://page.invalid/");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    Truth {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /** As a line of a set has it. */
    static Truth of(JsonNode line) {
        JsonNode gt = line.path("gt");
        return new Truth(
                line.path("id").asText(),
                line.path("url").asText(""),
                line.path("lang").asText(""),
                gt.path("body").asText(""),
                texts(gt.path("with")),
                texts(gt.path("without")),
                gt.path("title").asText(""),
                gt.path("author").isArray()
                        ? texts(gt.path("author")).stream().collect(Collectors.joining("; "))
                        : gt.path("author").asText(""),
                gt.path("date").asText(gt.path("published").asText("")),
                gt.path("first_words").asText(""));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    URI address() {
        try {
            return url.isBlank() ? NOWHERE : URI.create(url.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }

    /** The first day of the calendar that the date names. */
    Optional<LocalDate> day() {
        Matcher day = DAY.matcher(date);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
