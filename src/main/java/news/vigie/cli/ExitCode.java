package news.vigie.cli;

/** The exit codes of the command line. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Some or all of the work failed; standard error says what. */
    public static final int FAILED = 1;
    /** The call or the configuration is wrong; standard error says all of it, with the fixes. */
    public static final int WRONG_CALL = 2;

    private ExitCode() {}
}
