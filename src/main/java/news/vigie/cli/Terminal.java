package news.vigie.cli;

import java.io.InputStream;
import java.io.PrintStream;
import news.vigie.language.Language;

/**
 * Where a command reads and writes: data to {@code out}, everything else to {@code err}, both UTF-8.
 *
 * @param language of what people read
 * @param colour whether standard output shows colours
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Language language, boolean colour) {}
