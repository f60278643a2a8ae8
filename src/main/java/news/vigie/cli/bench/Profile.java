package news.vigie.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the processor's time goes: the flight recorder looks at what runs, and each look counts for the package of ours
 * nearest to it. From Java 25 on Linux looks follow the processor's time, calls of the system included; before, they
 * follow the clock and see only Java.
 */
final class Profile {
    private static final String ROOT = "news.vigie.";
    private static final int MOST_ROWS = 25;
    private static final List<String> JAVA = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final List<String> LOOKS = List.of("jdk.CPUTimeSample", "jdk.ExecutionSample");

    private final Map<String, Integer> stages = new TreeMap<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<String, Integer> libraries = new TreeMap<>();
    private int looks;

    /** Does the work under the recorder. */
    static <X extends Exception> Profile of(Usage.Work<X> work) throws X, IOException {
        var profile = new Profile();
        Path file = Files.createTempFile("vigie-bench", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.CPUTimeSample").with("throttle", "10ms").withStackTrace();
            recording.enable("jdk.ExecutionSample").withPeriod(BETWEEN_LOOKS).withStackTrace();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            profile.read(file);
        } finally {
            Files.delete(file);
        }
        return profile;
    }

    private void read(Path file) throws IOException {
        for (String kind : LOOKS) {
            try (var events = new RecordingFile(file)) {
                while (events.hasMoreEvents()) {
                    RecordedEvent event = events.readEvent();
                    if (event.getEventType().getName().equals(kind) && event.getStackTrace() != null) {
                        count(event.getStackTrace().getFrames());
                    }
                }
            }
            if (looks > 0) {
                return;
            }
        }
    }

    private void count(List<RecordedFrame> frames) {
        looks++;
        Optional<String> ours = first(frames, name -> name.startsWith(ROOT) && !name.contains(".cli.bench."));
        String library = first(frames, name -> JAVA.stream().noneMatch(name::startsWith))
                .map(Profile::library)
                .orElse("java");
        stages.merge(ours.map(Profile::stage).orElse("(" + library + ")"), 1, Integer::sum);
        places.merge(ours.orElseGet(() -> "(" + place(frames.getLast()) + ")"), 1, Integer::sum);
        libraries.merge(library, 1, Integer::sum);
    }

    private static Optional<String> first(List<RecordedFrame> frames, Predicate<String> wanted) {
        return frames.stream().map(Profile::place).filter(wanted).findFirst();
    }

    private static String place(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String stage(String place) {
        return place.substring(ROOT.length()).split("\\.", 2)[0];
    }

    private static String library(String place) {
        String[] parts = place.split("\\.", 4);
        return parts.length < 4 ? parts[0] : parts[0] + "." + parts[1] + "." + parts[2];
    }

    void addTo(Figures figures) {
        figures.put("looks", looks)
                .table("by_stage", shares(stages, "stage"))
                .table("by_place", shares(places, "place"))
                .table("by_library", shares(libraries, "library"));
    }

    private List<Figures> shares(Map<String, Integer> counts, String name) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ROWS)
                .map(count -> new Figures().put(name, count.getKey()).put("percent", 100.0 * count.getValue() / looks))
                .toList();
    }
}
