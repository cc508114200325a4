-- The subset that SQLite and PostgreSQL share. ${identity}: a number that counts up and is never used twice.
-- Moments are milliseconds since 1970 in UTC; days are ISO text.

CREATE TABLE plants (
  plant        TEXT   NOT NULL PRIMARY KEY,
  last_version BIGINT NOT NULL
);

CREATE TABLE versions (
  id          ${identity},
  plant       TEXT   NOT NULL REFERENCES plants (plant) ON DELETE CASCADE,
  version     BIGINT NOT NULL,
  name        TEXT   NOT NULL,
  plan_date   TEXT   NOT NULL,
  horizon_end TEXT   NOT NULL,
  source      TEXT   NOT NULL,
  issues      BIGINT NOT NULL,
  hash        TEXT   NOT NULL,
  imported_at BIGINT NOT NULL,
  imported_by TEXT   NOT NULL,
  UNIQUE (plant, version)
);

CREATE TABLE version_documents (
  owner     BIGINT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  name      TEXT   NOT NULL,
  row_count BIGINT NOT NULL,
  size      BIGINT NOT NULL,
  hash      TEXT   NOT NULL,
  packed    ${bytes} NOT NULL,
  PRIMARY KEY (owner, name)
);

CREATE TABLE scenarios (
  plant    TEXT   NOT NULL REFERENCES plants (plant) ON DELETE CASCADE,
  scenario TEXT   NOT NULL,
  revision BIGINT NOT NULL,
  deleted  BIGINT NOT NULL,
  PRIMARY KEY (plant, scenario)
);

CREATE TABLE scenario_revisions (
  plant    TEXT   NOT NULL,
  scenario TEXT   NOT NULL,
  revision BIGINT NOT NULL,
  text     TEXT   NOT NULL,
  saved_at BIGINT NOT NULL,
  saved_by TEXT   NOT NULL,
  PRIMARY KEY (plant, scenario, revision),
  FOREIGN KEY (plant, scenario) REFERENCES scenarios (plant, scenario) ON DELETE CASCADE
);

CREATE TABLE runs (
  id          ${identity},
  plant       TEXT   NOT NULL,
  version     BIGINT NOT NULL,
  question    TEXT   NOT NULL,
  scenario    TEXT   NOT NULL,
  inputs_hash TEXT   NOT NULL,
  status      TEXT   NOT NULL,
  progress    TEXT   NOT NULL,
  summary     TEXT   NOT NULL,
  message     TEXT   NOT NULL,
  restart_of  BIGINT,
  created_at  BIGINT NOT NULL,
  created_by  TEXT   NOT NULL,
  started_at  BIGINT,
  finished_at BIGINT,
  FOREIGN KEY (plant, version) REFERENCES versions (plant, version) ON DELETE CASCADE
);

CREATE INDEX runs_by_plant ON runs (plant, id);
CREATE INDEX runs_by_status ON runs (status, id);
CREATE INDEX runs_by_inputs ON runs (inputs_hash, id);

CREATE TABLE run_inputs (
  owner     BIGINT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  name      TEXT   NOT NULL,
  row_count BIGINT NOT NULL,
  size      BIGINT NOT NULL,
  hash      TEXT   NOT NULL,
  packed    ${bytes} NOT NULL,
  PRIMARY KEY (owner, name)
);

CREATE TABLE run_results (
  owner     BIGINT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  name      TEXT   NOT NULL,
  row_count BIGINT NOT NULL,
  size      BIGINT NOT NULL,
  hash      TEXT   NOT NULL,
  packed    ${bytes} NOT NULL,
  PRIMARY KEY (owner, name)
);

CREATE TABLE users (
  user_name     TEXT   NOT NULL PRIMARY KEY,
  role          TEXT   NOT NULL,
  password_hash TEXT   NOT NULL,
  created_at    BIGINT NOT NULL
);

CREATE TABLE sessions (
  key_hash   TEXT   NOT NULL PRIMARY KEY,
  user_name  TEXT   NOT NULL REFERENCES users (user_name) ON DELETE CASCADE,
  csrf_token TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX sessions_by_user ON sessions (user_name);

CREATE TABLE tokens (
  id           ${identity},
  user_name    TEXT   NOT NULL REFERENCES users (user_name) ON DELETE CASCADE,
  name         TEXT   NOT NULL,
  secret_hash  TEXT   NOT NULL UNIQUE,
  created_at   BIGINT NOT NULL,
  expires_at   BIGINT NOT NULL,
  last_used_at BIGINT
);

CREATE INDEX tokens_by_user ON tokens (user_name);

CREATE TABLE audit (
  id         ${identity},
  done_at    BIGINT NOT NULL,
  done_by    TEXT   NOT NULL,
  action     TEXT   NOT NULL,
  plant      TEXT   NOT NULL,
  subject    TEXT   NOT NULL,
  detail     TEXT   NOT NULL
);

CREATE INDEX audit_by_plant ON audit (plant, id);

CREATE TABLE settings (
  setting TEXT NOT NULL PRIMARY KEY,
  text    TEXT NOT NULL
);
