-- What the bot and a person are in the middle of.
CREATE TABLE conversation (
  chat   BIGINT      NOT NULL,
  person BIGINT      NOT NULL,
  kind   VARCHAR(40) NOT NULL,
  state  TEXT        NOT NULL,
  since  BIGINT      NOT NULL,
  PRIMARY KEY (chat, person)
);
