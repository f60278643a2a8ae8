-- The ledger of what each chat was sent goes with the editions of its time.
CREATE INDEX delivery_by_age ON delivery (sent);
