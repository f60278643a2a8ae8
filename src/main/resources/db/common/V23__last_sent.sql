-- The last moment at which a post may have gone out, and that up to which an older copy of the database was caught up
-- with; told: whether an owner knows of that.
CREATE TABLE last_sent (
  up_to    BIGINT  NOT NULL,
  restored BIGINT,
  told     BOOLEAN NOT NULL DEFAULT TRUE
);
INSERT INTO last_sent (up_to) VALUES (0);
