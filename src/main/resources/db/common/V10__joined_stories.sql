-- A story that was joined to another: what was told under its id leads to the one that has its articles now.
CREATE TABLE joined_story (
  id       BIGINT PRIMARY KEY,
  story_id BIGINT NOT NULL REFERENCES story (id) ON DELETE CASCADE
);
CREATE INDEX joined_story_by_story ON joined_story (story_id);
