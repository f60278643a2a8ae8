-- How far a post was looked for, so that the next start goes on from there: its message, if there is one, has a number
-- above sought_after and below sought_before.
ALTER TABLE post ADD COLUMN sought_after BIGINT;
ALTER TABLE post ADD COLUMN sought_before BIGINT;
