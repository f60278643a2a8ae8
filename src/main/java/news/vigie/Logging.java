package news.vigie;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import news.vigie.settings.LogSettings;
import org.slf4j.LoggerFactory;

/** How the log is written; what stands in {@code logback.xml} is the beginning. */
final class Logging {
    private Logging() {}

    /** For commands that people and programs call: only what went wrong. */
    static void quiet() {
        vigie().setLevel(Level.WARN);
    }

    /** For the service. */
    static void as(LogSettings settings) {
        vigie().setLevel(Level.toLevel(settings.level(), Level.INFO));
        if (settings.json()) {
            json();
        }
    }

    private static void json() {
        Logger root = context().getLogger(Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(appender -> {
            if (appender instanceof ConsoleAppender<ILoggingEvent> console) {
                var encoder = new JsonEncoder();
                encoder.setContext(context());
                encoder.start();
                console.setEncoder(encoder);
            }
        });
    }

    private static Logger vigie() {
        return context().getLogger("news.vigie");
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
