package news.vigie.cli;

import picocli.CommandLine.Command;

/** {@code vigie feeds}: what is read; each of its commands is a class of its own. */
@Command(
        name = "feeds",
        description =
                "the feeds: list, health, add, remove, pause, resume, retry, newaddress, check, import, export, discover")
final class FeedsCommand {}
