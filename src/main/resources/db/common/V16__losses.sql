-- Where nothing can be posted, by the chat's number or its public name in lower case, and a topic's number or 0; whether
-- those who should know were told that it is lost. Without a closure it is back.
CREATE TABLE loss (
  chat    VARCHAR(100) NOT NULL,
  thread  INTEGER      NOT NULL,
  closure VARCHAR(20),
  since   BIGINT       NOT NULL,
  told    BOOLEAN      NOT NULL,
  PRIMARY KEY (chat, thread)
);
INSERT INTO loss (chat, thread, closure, since, told)
SELECT CAST(id AS VARCHAR(100)), 0, CASE WHEN type = 'PRIVATE' THEN 'BLOCKED' ELSE 'OUT' END, met, TRUE
FROM chat WHERE problem IS NOT NULL;
ALTER TABLE chat DROP COLUMN problem;

-- Groups that became supergroups: files may name them by their old number.
CREATE TABLE moved_chat (
  old_id BIGINT PRIMARY KEY,
  new_id BIGINT NOT NULL
);

-- Who waits for a first digest, which does not wait for its time.
CREATE TABLE awaited (
  chat   VARCHAR(100) NOT NULL,
  thread INTEGER      NOT NULL,
  digest VARCHAR(200) NOT NULL,
  since  BIGINT       NOT NULL,
  PRIMARY KEY (chat, thread, digest)
);
