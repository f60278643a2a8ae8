package news.vigie.cli.bench;

import java.io.IOException;

/** What it costs to have all that is stored found by its words. */
final class Indexing {
    private Indexing() {}

    /**
     * The costs.
     *
     * @param building the index for the first time
     * @param bytes on the disk afterwards
     * @param millisAdded CPU time for one more article
     */
    record Costs(Usage building, long bytes, double millisAdded) {}

    static Costs measure(BenchHome home, StoredRounds rounds) throws IOException {
        Usage building = Usage.of(home.service()::index);
        long bytes = home.bytesOfIndex();
        int added = rounds.publish();
        Usage adding = Usage.of(home.service()::index);
        return new Costs(building, bytes, adding.cpuMicros(added) / 1e3);
    }
}
