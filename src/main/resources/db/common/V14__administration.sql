-- Digests that admins made in the chat; those of files stand in their files.
CREATE TABLE kept_digest (
  name     VARCHAR(64) PRIMARY KEY,
  document TEXT        NOT NULL,
  changed  BIGINT      NOT NULL
);

-- Links that make an admin of who follows them, each once.
CREATE TABLE invitation (
  code_hash VARCHAR(100) PRIMARY KEY,
  issued    BIGINT       NOT NULL
);
