-- Takes long enough to be killed in the middle.

CREATE TABLE filler (
  number BIGINT NOT NULL PRIMARY KEY,
  text   TEXT   NOT NULL
);

INSERT INTO filler (number, text)
WITH RECURSIVE counted (number) AS (
  SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 600000
)
SELECT number, 'a migration that takes its time' FROM counted;

ALTER TABLE settings ADD COLUMN migrated TEXT DEFAULT 'yes';
