-- The ledger of one office (舆情台账). This file creates every new ledger; src/ledger/schema.rs brings older ones here.
--
-- Three kinds of truth. `acts` and `texts` are facts: appended, never changed. Everything under "Projections" is the
-- acts folded into rows so that questions are cheap; it may be thrown away, and is when a ledger is brought to a newer
-- version. Verdicts (overdue, rates, scores) are stored nowhere.
--
-- Times are Unix seconds on a whole minute; dates are ISO text in Beijing time. Words of the rulebook are kept by id.

PRAGMA application_id = 1498502220; -- 'YQTL'
PRAGMA user_version = 6;

-- What the file is.
CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY, -- 'office_id': random at creation, in every hash; 'created_at'
  value TEXT NOT NULL              -- its value as text
) STRICT, WITHOUT ROWID;

-- 经办记录: one row for each thing somebody did. Numbered without gaps, chained by hash, append-only.
CREATE TABLE acts (
  seq         INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0), -- its number and only order
  alg         INTEGER NOT NULL CHECK (alg = 1),             -- 1: SHA-256 over length-prefixed columns
  version     INTEGER NOT NULL CHECK (version > 0),         -- version of the payload for this verb
  office      TEXT NOT NULL,                                -- id of the office whose act it is (meta.office_id)
  prev        BLOB NOT NULL CHECK (length(prev) = 32),      -- hash of act seq - 1; zeros for the first
  verb        TEXT NOT NULL,                                -- from the closed list of src/act/deed.rs
  subject     TEXT NOT NULL,                                -- 'office', 'case:2026-0012', 'paper:P2026-0003'
  at          INTEGER NOT NULL,                             -- when it happened
  recorded_at INTEGER NOT NULL,                             -- when it was typed
  operator    TEXT NOT NULL,                                -- who typed it (a claim)
  os_account  TEXT NOT NULL,                                -- the account of the machine it was typed under
  payload     TEXT NOT NULL,                                -- JSON: did = the deed, outcome = what the rules made of it
  hash        BLOB NOT NULL CHECK (length(hash) = 32)       -- of all columns above as stored
) STRICT;
CREATE INDEX acts_by_subject ON acts (subject, seq);

CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts BEGIN SELECT RAISE(ABORT, '经办记录只增不改'); END;
CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts BEGIN SELECT RAISE(ABORT, '经办记录只增不删'); END;
-- INSERT OR REPLACE deletes without firing the delete trigger: only the next number may be inserted.
CREATE TRIGGER acts_next_only BEFORE INSERT ON acts
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM acts)
BEGIN SELECT RAISE(ABORT, '经办记录编号必须连续'); END;

-- Verbatim texts, informants, private messages, attachments, bodies of papers: beside the acts, under a commitment.
CREATE TABLE texts (
  id     INTEGER NOT NULL PRIMARY KEY CHECK (id > 0), -- given once, in order
  salt   BLOB NOT NULL CHECK (length(salt) = 16),     -- random, so that a short text cannot be guessed from its hash
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),   -- SHA-256(salt || bytes); acts carry it too
  bytes  BLOB                                         -- NULL after a recorded scrub
) STRICT;
CREATE TRIGGER texts_scrub_only BEFORE UPDATE ON texts
WHEN NEW.id IS NOT OLD.id OR NEW.salt IS NOT OLD.salt OR NEW.sha256 IS NOT OLD.sha256 OR NEW.bytes IS NOT NULL
BEGIN SELECT RAISE(ABORT, '文本只能抹除，不能修改'); END;
CREATE TRIGGER texts_no_delete BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, '文本只增不删'); END;
CREATE TRIGGER texts_next_only BEFORE INSERT ON texts
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM texts)
BEGIN SELECT RAISE(ABORT, '文本编号必须连续'); END;

-- Projections ------------------------------------------------------------------------------------------------

-- 单位
CREATE TABLE units (
  id        INTEGER NOT NULL PRIMARY KEY, -- 1 is the office itself
  name      TEXT NOT NULL,                -- as people call it
  kind      TEXT NOT NULL,                -- id of a unit kind of the rulebook; 'office' for the top unit
  class     TEXT,                         -- id of a unit class (市直 …)
  parent    INTEGER,                      -- the unit above it
  from_day  TEXT NOT NULL,                -- first day on the roster
  until_day TEXT                          -- last day on the roster
) STRICT;

-- 人员
CREATE TABLE people (
  id   INTEGER NOT NULL PRIMARY KEY, -- the person; names are labels
  name TEXT NOT NULL,                -- may be shared by two
  unit INTEGER NOT NULL              -- where first entered
) STRICT;

-- 职务任期
CREATE TABLE tenures (
  nr        INTEGER NOT NULL PRIMARY KEY,            -- order of entry
  person    INTEGER NOT NULL,                        -- people.id
  unit      INTEGER NOT NULL,                        -- units.id
  role      TEXT NOT NULL,                           -- role id of the rulebook
  from_day  TEXT NOT NULL,                           -- first day in office
  until_day TEXT,                                    -- last day in office
  acting    INTEGER NOT NULL CHECK (acting IN (0,1)) -- 代理
) STRICT;

-- 账号
CREATE TABLE accounts (
  id             INTEGER NOT NULL PRIMARY KEY, -- as registered
  name           TEXT NOT NULL,                -- account name
  platform       TEXT NOT NULL,                -- 微博, 论坛 …
  unit           INTEGER NOT NULL,             -- who keeps it
  certified_from TEXT,                         -- first certified day
  certified_to   TEXT                          -- last certified day
) STRICT;

-- 舆情事项: one row per case.
CREATE TABLE cases (
  year             INTEGER NOT NULL,                            -- year of the registration
  number           INTEGER NOT NULL CHECK (number > 0),         -- gapless in the year
  unit             INTEGER NOT NULL,                            -- 报送单位
  about            INTEGER,                                     -- 涉及单位
  author           TEXT,                                        -- 撰写人, as named
  author_id        INTEGER,                                     -- the same, if on the roster
  kind             TEXT,                                        -- 信息种类
  title            TEXT,                                        -- shown in lists and papers
  status           TEXT NOT NULL,                               -- registered, classified, submitted …
  level            TEXT,                                        -- as classified
  suggested_level  TEXT,                                        -- as the rules suggest
  uncovered        INTEGER NOT NULL CHECK (uncovered IN (0,1)), -- the rules leave this cell open
  category         TEXT,                                        -- 类别
  handling_tier    TEXT,                                        -- 处置层级
  channel          TEXT,                                        -- 收集渠道
  source           TEXT,                                        -- 来源平台
  url              TEXT,                                        -- 网址
  text             INTEGER NOT NULL,                            -- texts.id of the text shown: verbatim, or with names hidden
  published_at     INTEGER,                                     -- 发布时间
  occurred_at      INTEGER,                                     -- 事发时间
  found_at         INTEGER,                                     -- 发现时间
  reported_at      INTEGER NOT NULL,                            -- 登记
  submitted_at     INTEGER,                                     -- 首次报送 to a group that counts
  emergency        INTEGER NOT NULL CHECK (emergency IN (0,1)), -- 重大突发
  reply_need       TEXT,                                        -- needed, not_needed, watch
  comment_kind     TEXT,                                        -- 评论种类
  validity         TEXT,                                        -- valid, invalid
  lead             INTEGER,                                     -- 牵头单位
  first_replied_at INTEGER,                                     -- first answer of any kind
  replied_at       INTEGER,                                     -- first full answer
  rated_at         INTEGER,                                     -- last 回访
  satisfaction     TEXT,                                        -- satisfied, basically, unsatisfied; unrated: asked, no answer
  withheld_at      INTEGER,                                     -- 不同意上报: last refused, and not sent up since
  adopted_at       INTEGER,                                     -- first 采用
  adoptions        INTEGER NOT NULL,                            -- how many 采用
  closed_at        INTEGER,                                     -- 办结
  voided_at        INTEGER,                                     -- 作废
  event_year       INTEGER,                                     -- the event it belongs to …
  event_number     INTEGER,                                     -- … named by its lowest case
  owed             TEXT,                                        -- JSON: what the case still lacks; NULL: nothing
  facts            TEXT NOT NULL,                               -- JSON: every fact known
  breaches         INTEGER NOT NULL,                            -- breaches on record
  backfilled       INTEGER NOT NULL,                            -- acts recorded late (补录)
  urged            INTEGER NOT NULL,                            -- how often it was urged (催办)
  sealed           INTEGER NOT NULL CHECK (sealed IN (0,1)),    -- an informant, or names never shown, came with it
  carried          INTEGER,                                     -- month (year × 100 + month) of the full answer, if a later one than that of registration
  last_at          INTEGER NOT NULL,                            -- latest `at` of its acts
  settled_at       INTEGER NOT NULL,                            -- from then on it counts what unit_months says of it
  last_seq         INTEGER NOT NULL,                            -- its last act
  id               INTEGER NOT NULL PRIMARY KEY                 -- year and number as one integer: a new row goes behind the
    CHECK (id = year << 32 | number)                            -- last one, and few pages lead to any of a million
) STRICT;
-- Everything statistics count of a case, so that a year's figures never touch the wide rows.
CREATE INDEX cases_figures   ON cases (reported_at, unit, lead, level, category, channel, validity, emergency, published_at,
  submitted_at, first_replied_at, replied_at, satisfaction, adopted_at, withheld_at, voided_at, last_at);
CREATE INDEX cases_submitted ON cases (submitted_at, reported_at) WHERE submitted_at IS NOT NULL;
CREATE INDEX cases_of_unit   ON cases (unit, submitted_at, kind, voided_at) WHERE submitted_at IS NOT NULL AND voided_at IS NULL; -- 报送数量
CREATE INDEX cases_by_author ON cases (author_id, submitted_at, kind, voided_at) WHERE author_id IS NOT NULL AND submitted_at IS NOT NULL AND voided_at IS NULL;
CREATE INDEX cases_adopted   ON cases (adopted_at) WHERE adopted_at IS NOT NULL;
CREATE INDEX cases_replied   ON cases (replied_at, reported_at) WHERE replied_at IS NOT NULL;
CREATE INDEX cases_carried   ON cases (carried, reported_at, replied_at, unit, validity, voided_at, last_at) WHERE carried IS NOT NULL; -- 上期补办 of whole months
CREATE INDEX cases_linked    ON cases (submitted_at) WHERE submitted_at IS NOT NULL AND event_number IS NOT NULL;
CREATE INDEX cases_settled   ON cases (settled_at) WHERE settled_at > reported_at; -- who changed after an as-of; the rest is by cases_figures
CREATE INDEX cases_open      ON cases (owed IS NOT NULL, last_at, unit, closed_at, voided_at)
  WHERE closed_at IS NULL AND voided_at IS NULL; -- 缺手续, 久未办理
CREATE INDEX cases_url       ON cases (url) WHERE url IS NOT NULL;
CREATE INDEX cases_withheld  ON cases (withheld_at) WHERE withheld_at IS NOT NULL;
CREATE INDEX cases_sealed    ON cases (sealed) WHERE sealed = 1; -- whose authors are not named

-- 时限事项 opened by acts. Periodic ones are derived when asked.
CREATE TABLE duties (
  subject     TEXT NOT NULL CHECK (subject IN ('case', 'paper')), -- what it belongs to
  year        INTEGER NOT NULL,                                   -- … its id
  number      INTEGER NOT NULL,                                   -- … its id
  n           INTEGER NOT NULL,                                   -- its number there
  unit        INTEGER NOT NULL,                                   -- unit of the case or paper
  rule        TEXT NOT NULL,                                      -- id of the duty rule
  kind        TEXT NOT NULL,                                      -- first_report, reply …
  name        TEXT NOT NULL,                                      -- 首报 …
  owner_kind  TEXT NOT NULL CHECK (owner_kind IN ('unit', 'person', 'named')), -- who owes it
  owner_id    INTEGER,                                            -- unit or person
  owner_name  TEXT,                                               -- a named body
  opened_at   INTEGER NOT NULL,                                   -- the moment its limit runs from
  due_at      INTEGER,                                            -- last minute in time; NULL: no limit or start unknown
  why         TEXT,                                               -- why none, or how it was reckoned
  within      TEXT,                                               -- the limit as written: 2h, 1wd
  met_at      INTEGER,                                            -- when done
  met_by      INTEGER,                                            -- by which act
  ended       TEXT,                                               -- waived, lapsed, withdrawn
  ended_at    INTEGER,                                            -- when
  end_reason  TEXT,                                               -- why
  superseded  INTEGER NOT NULL CHECK (superseded IN (0,1)),       -- a later duty took its place
  open        INTEGER NOT NULL CHECK (open IN (0,1)),             -- neither met nor ended nor superseded
  clause      TEXT NOT NULL,                                      -- 条款
  rulebook    INTEGER NOT NULL,                                   -- enactment that opened it
  calendar    INTEGER NOT NULL,                                   -- calendar import it was reckoned with
  provisional INTEGER NOT NULL CHECK (provisional IN (0,1)),      -- 暂定
  target      TEXT,                                               -- slip or measure it is bound to
  PRIMARY KEY (subject, year, number, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX duties_open        ON duties (due_at, year, number, n) WHERE open = 1; -- in the order of the worklist, or duties_due is taken for it
CREATE INDEX duties_due         ON duties (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX duties_of_papers   ON duties (due_at) WHERE subject = 'paper' AND due_at IS NOT NULL;
CREATE INDEX duties_provisional ON duties (rulebook) WHERE provisional = 1;

-- 文书
CREATE TABLE papers (
  year        INTEGER NOT NULL,                    -- year of the draft or receipt
  number      INTEGER NOT NULL CHECK (number > 0), -- gapless in the year
  kind        TEXT NOT NULL,                       -- id of the paper kind
  title       TEXT NOT NULL,                       -- as printed
  unit        INTEGER NOT NULL,                    -- who makes or sent it
  period      TEXT,                                -- key of its period
  state       TEXT NOT NULL,                       -- draft, issued, received
  drafted_at  INTEGER NOT NULL,                    -- draft or receipt
  done_at     INTEGER,                             -- issued or received
  label       TEXT,                                -- number as printed
  as_of       INTEGER,                             -- 截至
  adoptions   INTEGER NOT NULL,                    -- how many 采用
  last_seq    INTEGER NOT NULL,                    -- its last act
  PRIMARY KEY (year, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX papers_by_period ON papers (kind, unit, period);

-- Cases an issued paper rests on, as runs of numbers: their earlier acts can no longer be withdrawn.
CREATE TABLE paper_cases (
  paper_year   INTEGER NOT NULL, -- papers.year
  paper_number INTEGER NOT NULL, -- papers.number
  case_year    INTEGER NOT NULL, -- year of the cases
  first        INTEGER NOT NULL, -- from this number …
  last         INTEGER NOT NULL, -- … to this
  head         INTEGER NOT NULL, -- last act the paper was made from
  PRIMARY KEY (case_year, last, first, paper_year, paper_number)
) STRICT, WITHOUT ROWID;

-- Acts on cases a bulletin must own up to: recorded late, in breach, withdrawn; duties waived or written off. Those on
-- papers and on the office are few, and read from `acts`.
CREATE TABLE marks (
  year   INTEGER NOT NULL, -- the case
  number INTEGER NOT NULL, -- the case
  seq    INTEGER NOT NULL, -- the act
  what   TEXT NOT NULL,    -- backfill, breach, withdraw, waive, misreport
  at     INTEGER NOT NULL, -- when it happened
  unit   INTEGER NOT NULL, -- unit of the case
  PRIMARY KEY (year, number, seq, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_at ON marks (at, unit);

-- How many of `marks` a unit has in a month, so that a period owns up by the sum of its months: only what it has beyond
-- whole months is counted one by one. One kind after the other, each month's units side by side.
CREATE TABLE month_marks (
  what  TEXT NOT NULL,    -- marks.what
  month INTEGER NOT NULL, -- year × 100 + month of marks.at
  unit  INTEGER NOT NULL, -- marks.unit
  n     INTEGER NOT NULL, -- how many
  PRIMARY KEY (what, month, unit)
) STRICT, WITHOUT ROWID;

-- Numbers given out: 备案号, 流转单号, 期号. Withdrawn ones stay used.
CREATE TABLE counters (
  series TEXT NOT NULL,    -- file, refer, or the name of a series of papers
  year   INTEGER NOT NULL, -- 0 for a number over all years
  last   INTEGER NOT NULL, -- last one given
  PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

-- What a unit's cases and duties come to in a month, so that a year's statistics are the sum of some hundred cells. For an
-- as-of at or after every settled_at; an earlier one is tallied case by case. Only what does not depend on today.
CREATE TABLE unit_months (
  unit          INTEGER NOT NULL,                         -- unit of the case; the one that owes the duty
  month         INTEGER NOT NULL,                         -- year × 100 + month: of the registration, the sending up, the due time
  layout        TEXT NOT NULL,                            -- unit, section, level, category, channel: each counts everything once
  word          TEXT NOT NULL,                            -- the level …, the number of the section; '' for none
  invalid       INTEGER NOT NULL CHECK (invalid IN (0,1)), -- of cases judged invalid
  received      INTEGER NOT NULL,                         -- registered
  replied       INTEGER NOT NULL,                         -- … and answered in full
  first_replied INTEGER NOT NULL,                         -- … and answered at all
  satisfied     INTEGER NOT NULL,                         -- … and satisfied
  rated         INTEGER NOT NULL,                         -- … and asked
  withheld      INTEGER NOT NULL,                         -- … and not let go up
  submitted     INTEGER NOT NULL,                         -- sent up
  adopted       INTEGER NOT NULL,                         -- … and adopted
  on_time       INTEGER NOT NULL,                         -- duties met in time
  late          INTEGER NOT NULL,                         -- met late
  lapsed        INTEGER NOT NULL,                         -- written off
  open          INTEGER NOT NULL,                         -- neither met nor ended
  PRIMARY KEY (unit, month, layout, word, invalid)
) STRICT, WITHOUT ROWID;

-- Pairs of neighbouring characters of titles and of the texts shown, by case (year << 32 | number). A cache for searching
-- large ledgers: what it finds is read again before it is shown. Nothing sealed is in it.
CREATE VIRTUAL TABLE words USING fts5 (pairs, content = '', detail = 'none', tokenize = 'ascii');
INSERT INTO words (words, rank) VALUES ('secure-delete', 1); -- what is taken out leaves no trace in the file

-- How far `words` goes: cases of a year up to this number. Those after it are read one by one.
CREATE TABLE words_upto (
  year   INTEGER NOT NULL PRIMARY KEY, -- cases.year
  number INTEGER NOT NULL              -- last case in `words`
) STRICT, WITHOUT ROWID;

-- What every command needs first, ready made: the office folded from its acts, each enacted rulebook as read. A cache: what
-- another version of the program made is passed over, and `verify` holds the rest beside what the acts give.
CREATE TABLE kept (
  what  INTEGER NOT NULL PRIMARY KEY, -- 0: the office; n: the rulebook of the nth enactment
  form  TEXT NOT NULL,                -- what laid out the bytes: a number of the program that did
  upto  INTEGER NOT NULL,             -- office: number of the last act folded in; rulebook: 0
  bytes BLOB NOT NULL                 -- in postcard's form
) STRICT;
