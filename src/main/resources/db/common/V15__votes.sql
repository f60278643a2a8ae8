-- What readers think of a post: one vote a person and post, counted on the post; and what a post that has votes is about.
ALTER TABLE post ADD COLUMN liked INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE post ADD COLUMN disliked INTEGER DEFAULT 0 NOT NULL;

CREATE TABLE vote (
  post_id BIGINT  NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  person  BIGINT  NOT NULL,
  up      BOOLEAN NOT NULL,
  since   BIGINT  NOT NULL,
  PRIMARY KEY (post_id, person)
);
CREATE INDEX vote_by_person ON vote (person);

CREATE TABLE post_subject (
  post_id BIGINT       NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  subject VARCHAR(200) NOT NULL,
  PRIMARY KEY (post_id, subject)
);
