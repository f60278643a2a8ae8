package news.vigie.telegram.update;

/** A way in which updates come. */
interface Intake extends AutoCloseable {
    /** Returns at once. */
    void start();

    @Override
    void close();
}
