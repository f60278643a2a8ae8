package news.vigie;

import java.time.InstantSource;
import news.vigie.pipeline.beat.Health;
import news.vigie.settings.Settings;
import news.vigie.store.Database;

/** What every part of the service is built upon. */
record Base(Settings settings, Database database, Definitions digests, Health health, InstantSource clock) {}
