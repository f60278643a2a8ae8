-- The keys of one feed lie together: a visit asks for all of them, and would else read a page of the index for each.

UPDATE entry_key SET fingerprint = CAST(
  CONCAT(SUBSTRING(RAWTOHEX(CAST(feed_id AS BINARY(8))) FROM 9), SUBSTRING(CAST(fingerprint AS VARCHAR) FROM 9)) AS UUID);
