-- A post that may have arrived is looked for. after_message: the highest number known of the chat's messages before the
-- call; looked: what the looking showed, FOUND, ABSENT, LOST (it could not tell) or TOLD (an owner knows that).
ALTER TABLE post ADD COLUMN after_message BIGINT;
ALTER TABLE post ADD COLUMN looked VARCHAR(8);
