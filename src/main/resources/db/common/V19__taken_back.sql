-- A vote that was taken back stays as a row, with the press that did it: the same press brought once more changes nothing.
ALTER TABLE vote ALTER COLUMN up DROP NOT NULL;
ALTER TABLE vote ADD COLUMN press VARCHAR(64);

-- An edition that was taken back counts as never published, and its messages are removed.
ALTER TABLE edition ADD COLUMN recalled BIGINT;
CREATE INDEX edition_by_recall ON edition (recalled);
