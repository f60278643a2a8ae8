package news.vigie.story.merge;

import java.util.IdentityHashMap;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.copy.Runs;
import news.vigie.story.fact.Account;

/**
 * What reports were read as, each once however many readers it is told to. For one thread, and for as long as the
 * reports stay what they are.
 */
public final class Readings {
    private final Language reader;
    private final IdentityHashMap<Report, Account> accounts = new IdentityHashMap<>();
    private final IdentityHashMap<Report, Dispatch> dispatches = new IdentityHashMap<>();
    private final IdentityHashMap<Report, Runs> runs = new IdentityHashMap<>();

    /** @param reader the language that stories are told in where a report of them has it; unknown: any does */
    public Readings(Language reader) {
        this.reader = reader;
    }

    /** For readers of whom nothing is known. */
    public Readings() {
        this(Language.UNKNOWN);
    }

    /** The language that stories are told in where a report of them has it; unknown: any does. */
    public Language reader() {
        return reader;
    }

    boolean isRead(Language language) {
        return language.isKnown() && language.equals(reader);
    }

    /** What its text states. */
    public Account account(Report report) {
        return accounts.computeIfAbsent(report, Readings::read);
    }

    /** With its title and bullets. */
    public Dispatch dispatch(Report report) {
        return dispatches.computeIfAbsent(report, read -> Dispatch.of(read, account(read)));
    }

    private static Account read(Report report) {
        return Account.of(report.article().text(), report.brief().language());
    }

    Runs runs(Report report) {
        return runs.computeIfAbsent(report, Readings::shingled);
    }

    private static Runs shingled(Report report) {
        return Runs.of(report.article().text());
    }
}
