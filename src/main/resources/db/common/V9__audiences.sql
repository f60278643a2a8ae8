-- Which stories a digest may take, and what was told to whom since when, is asked of all at once.
ALTER TABLE article ADD COLUMN language VARCHAR(100);
CREATE INDEX edition_by_age ON edition (made);
