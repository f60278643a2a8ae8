-- The post says that its edition is late, which was made in time: it waited for too long.
ALTER TABLE post ADD COLUMN told_late BOOLEAN NOT NULL DEFAULT FALSE;
