-- What is remembered of a feed between its visits, and of an entry, so that a correction is told from news.

ALTER TABLE feed ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN host VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN memory TEXT;
ALTER TABLE feed ADD COLUMN moved_to TEXT;
ALTER TABLE feed ADD COLUMN last_visit BIGINT;
ALTER TABLE feed ADD COLUMN ended BIGINT;

-- A letter and a language for each of the last entries, the newest last.
CREATE TABLE feed_trail (
  feed_id   BIGINT PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
  kinds     VARCHAR(20)  NOT NULL,
  languages VARCHAR(200) NOT NULL
);

-- told, words: of the title; dated: the day the feed gives; entry_id: NULL of what was no news.
ALTER TABLE entry_key ADD COLUMN entry_id BIGINT;
ALTER TABLE entry_key ADD COLUMN told BIGINT;
ALTER TABLE entry_key ADD COLUMN dated BIGINT;
ALTER TABLE entry_key ADD COLUMN words BIGINT;

ALTER TABLE entry ADD COLUMN host VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN own_link BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE entry ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

-- What a feed listed last, so that it need not be looked for among all keys; 8 bytes for each entry, in Base64.
CREATE TABLE feed_listing (
  feed_id BIGINT PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
  sights  VARCHAR(8000) NOT NULL,
  noted   BIGINT        NOT NULL
);
