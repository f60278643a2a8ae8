-- Messages in the chats of owners that were made to look at them, until they are deleted.
CREATE TABLE leftover (
  chat    VARCHAR(100) NOT NULL,
  message BIGINT       NOT NULL
);
