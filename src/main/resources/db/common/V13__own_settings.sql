-- How a chat, or a topic of it, wants its digests; what is NULL or empty is as each digest has it.
CREATE TABLE chat_settings (
  chat    VARCHAR(100) NOT NULL,
  thread  INTEGER      NOT NULL,
  zone    VARCHAR(100),
  times   TEXT         NOT NULL,
  days    TEXT         NOT NULL,
  quiet   VARCHAR(20),
  since   BIGINT       NOT NULL,
  style   VARCHAR(10),
  stories INTEGER      NOT NULL,
  topics  TEXT         NOT NULL,
  feeds   TEXT         NOT NULL,
  PRIMARY KEY (chat, thread)
);

-- Who added the bot there, and is asked and told about it.
ALTER TABLE chat ADD COLUMN adder BIGINT;
