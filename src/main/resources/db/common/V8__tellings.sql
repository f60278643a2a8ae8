-- Which stories a post tells: so that an update answers the message that told its story last.
CREATE TABLE post_story (
  post_id  BIGINT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  story_id BIGINT NOT NULL,
  PRIMARY KEY (post_id, story_id)
);
-- A story may be joined to another later; its articles stay what they are.
CREATE INDEX edition_report_by_article ON edition_report (article_id);

-- What a chat follows, or does not want to see: words, a topic or an actor.
CREATE TABLE taste (
  chat     VARCHAR(100) NOT NULL,
  thread   INTEGER      NOT NULL,
  entry    VARCHAR(200) NOT NULL,
  followed BOOLEAN      NOT NULL,
  since    BIGINT       NOT NULL,
  PRIMARY KEY (chat, thread, entry)
);

-- Until now every post of an edition stood for all of its stories.
INSERT INTO post_story (post_id, story_id)
SELECT DISTINCT p.id, r.story_id FROM post p JOIN edition_report r ON r.edition_id = p.edition_id;
