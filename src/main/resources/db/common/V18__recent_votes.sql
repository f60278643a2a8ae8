-- How many voted lately is told without reading all votes.
CREATE INDEX vote_by_time ON vote (since, up);
