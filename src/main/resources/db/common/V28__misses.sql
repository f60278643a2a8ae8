-- Posts that Telegram did not take for a reason of their own, until an owner knows.
CREATE TABLE miss (
  post_id BIGINT PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE
);
