package news.vigie.settings;

import java.nio.file.Path;

/**
 * What is wrong in a file of the configuration, where, and how to mend it.
 *
 * @param line counted from 1; 0: the file as a whole
 */
public record Problem(Path file, int line, String what, String fix) {}
