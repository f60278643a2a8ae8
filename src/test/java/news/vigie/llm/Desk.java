package news.vigie.llm;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.brief.Bullet;
import news.vigie.brief.Reading;

/** An editor whose service is a stand-in, at a time that the test sets. */
final class Desk implements AutoCloseable {
    static final Bounds QUICK =
            new Bounds(Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(5), 2, 20_000);

    final StandIn service;
    final ServiceEditor editor;
    private volatile Instant now = Instant.parse("2026-03-04T12:00:00Z");

    Desk(StandIn service, EditorSettings settings, Bounds bounds) {
        this.service = service;
        editor = new ServiceEditor(settings, bounds, new BuiltInEditor(), () -> now);
    }

    static Desk of(StandIn.Manner manner) throws IOException {
        return of(manner, QUICK);
    }

    static Desk of(StandIn.Manner manner, Bounds bounds) throws IOException {
        var service = new StandIn(manner);
        return new Desk(service, service.settings(), bounds);
    }

    static Desk saying(String content) throws IOException {
        return of(StandIn.saying(content, 100));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    List<String> bullets(Reading reading) {
        return words(editor.bullets(reading, List.of(), BriefSettings.DEFAULT));
    }

    /** The bullets that would be stored. */
    List<String> stored(Reading reading) {
        return words(new BriefWriter(editor, BriefSettings.DEFAULT)
                .write(reading.article())
                .bullets());
    }

    static List<String> builtIn(Reading reading) {
        return words(new BuiltInEditor().bullets(reading, List.of(), BriefSettings.DEFAULT));
    }

    private static List<String> words(List<Bullet> bullets) {
        return bullets.stream().map(Bullet::text).toList();
    }

    @Override
    public void close() {
        editor.close();
        service.close();
    }
}
