-- Who reads and who may do what.

CREATE TABLE chat (
  id       BIGINT PRIMARY KEY,
  type     VARCHAR(10) NOT NULL,
  title    TEXT,
  username TEXT,
  language VARCHAR(8),
  problem  TEXT,
  met      BIGINT      NOT NULL
);

CREATE TABLE subscription (
  chat   VARCHAR(100) NOT NULL,
  thread INTEGER      NOT NULL,
  digest VARCHAR(200) NOT NULL,
  since  BIGINT       NOT NULL,
  PRIMARY KEY (chat, thread, digest)
);
CREATE INDEX subscription_by_digest ON subscription (digest);

CREATE TABLE person (
  id    BIGINT PRIMARY KEY,
  role  VARCHAR(6) NOT NULL,
  since BIGINT     NOT NULL
);

-- The one code that stands, if any.
CREATE TABLE claim (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  code_hash VARCHAR(100) NOT NULL,
  tries     INTEGER      NOT NULL,
  issued    BIGINT       NOT NULL
);

CREATE TABLE inbox (
  update_id BIGINT  PRIMARY KEY,
  document  TEXT    NOT NULL,
  received  BIGINT  NOT NULL,
  done      BOOLEAN NOT NULL DEFAULT FALSE,
  done_at   BIGINT
);
CREATE INDEX inbox_by_turn ON inbox (done, update_id);
