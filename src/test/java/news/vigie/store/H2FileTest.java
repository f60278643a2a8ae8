package news.vigie.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Every contract, on H2 in a file, as most installations have it. */
class H2FileTest {
    @TempDir
    private static Path home;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Opened.at("jdbc:h2:file:./data/vigie", home);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Nested
    class Feeds extends FeedsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class FeedTurns extends FeedTurnsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Entries extends EntriesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Archive extends ArchiveContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Stories extends StoriesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Editions extends EditionsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Chats extends ChatsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Forgetting extends ForgettingContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class OwnSettings extends OwnSettingsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Newcomers extends NewcomersContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Losses extends LossesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Claims extends ClaimsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Inbox extends InboxContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Conversations extends ConversationsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Revisions extends RevisionsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Recalls extends RecallsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Votes extends VotesContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Questions extends QuestionsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class KeptDigests extends KeptDigestsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Library extends LibraryContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Invitations extends InvitationsContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Tallies extends TalliesContract {
        @Override
        Database database() {
            return database;
        }
    }
}
