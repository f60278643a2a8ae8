-- Answers to people, by the numbers of their messages: none of them is a post that is looked for.
CREATE TABLE answered (
  chat    VARCHAR(100) NOT NULL,
  message BIGINT       NOT NULL,
  at      BIGINT       NOT NULL
);
CREATE INDEX answered_by_age ON answered (at);
