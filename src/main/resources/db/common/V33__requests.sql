-- What somebody asked for goes through the outbox, too, of no edition. asked: what asked for it, told from all else that
-- asks in its chat; asked_at: when; reply_to: the message that it answers.
ALTER TABLE post ALTER COLUMN edition_id DROP NOT NULL;
ALTER TABLE post ADD COLUMN asked VARCHAR(100);
ALTER TABLE post ADD COLUMN asked_at BIGINT;
ALTER TABLE post ADD COLUMN reply_to BIGINT;
CREATE UNIQUE INDEX post_by_request ON post (chat, thread, asked, part);
