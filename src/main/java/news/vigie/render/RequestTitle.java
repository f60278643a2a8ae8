package news.vigie.render;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.request.DigestRequest;
import news.vigie.language.Language;
import news.vigie.render.markup.CleanText;
import news.vigie.render.typography.Typography;

/** What stands above an edition that somebody asked for: "Climat, 6 dernières heures", "La matinale : climat". */
public final class RequestTitle {
    private static final int LONGEST = 80;
    private static final int MOST_FEEDS = 3;

    /** What is meant where no time is named, and so goes without saying. */
    private static final Duration USUAL = Duration.ofDays(1);

    private final Messages messages;

    public RequestTitle(Language language) {
        messages = Messages.of(language);
    }

    /**
     * Empty where no more is asked for than a digest, or the news of the day.
     *
     * @param now the moment of asking
     */
    public Optional<String> of(DigestRequest request, Instant now) {
        if (request.words().isEmpty() && request.feeds().isEmpty()) {
            return request.digest().isPresent()
                    ? Optional.empty()
                    : time(request, now).map(this::begun);
        }
        String words = CleanText.shortened(CleanText.line(String.join(" ", request.words())), LONGEST);
        Optional<String> from = from(request);
        String asked = from.map(source -> words.isEmpty()
                        ? source
                        : messages.text("edition.labelled", Map.of("label", source, "text", words)))
                .orElse(words);
        List<String> parts =
                Stream.concat(Stream.of(asked), time(request, now).stream()).toList();
        return Optional.of(begun(Typography.of(messages.language()).set(String.join(", ", parts))));
    }

    /** The digest or the feeds. */
    private static Optional<String> from(DigestRequest request) {
        if (request.feeds().isEmpty()) {
            return request.digest().map(DigestDefinition::title);
        }
        var names = new ArrayList<>(
                request.feeds().stream().distinct().limit(MOST_FEEDS).toList());
        if (request.feeds().size() > names.size()) {
            names.add("…");
        }
        return Optional.of(CleanText.shortened(CleanText.line(String.join(", ", names)), LONGEST));
    }

    /** Of what ends now, how long it is; other times are told below the title. */
    private Optional<String> time(DigestRequest request, Instant now) {
        Duration length = Duration.between(request.from(), request.to());
        if (!request.to().equals(now) || length.equals(USUAL) || length.toSecondsPart() + length.toNanosPart() > 0) {
            return Optional.empty();
        }
        if (length.toMinutesPart() > 0) {
            return length.toHours() > 0 ? Optional.empty() : Optional.of(last("minutes", length.toMinutes()));
        }
        return Optional.of(length.toHoursPart() > 0 ? last("hours", length.toHours()) : last("days", length.toDays()));
    }

    private String last(String unit, long count) {
        return messages.text("edition.asked.last", Map.of("unit", unit, "count", count));
    }

    private String begun(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(messages.language().locale()) + title.substring(first);
    }
}
