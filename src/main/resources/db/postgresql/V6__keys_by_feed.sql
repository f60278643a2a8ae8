-- The keys of one feed lie together: a visit asks for all of them, and would else read a page of the index for each.

UPDATE entry_key SET fingerprint = CAST(
  CONCAT(LPAD(TO_HEX(feed_id & 4294967295), 8, '0'), SUBSTRING(CAST(fingerprint AS VARCHAR) FROM 9)) AS UUID);
