package news.vigie.settings;

/** How the log is written; see {@code log:} in the configuration. */
public record LogSettings(String level, boolean json) {
    public static final LogSettings DEFAULT = new LogSettings("info", false);
}
