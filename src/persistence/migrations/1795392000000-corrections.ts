import type { MigrationInterface, QueryRunner } from 'typeorm';

const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const tables = [
  `CREATE TABLE correction (
    marksheet_id INT UNSIGNED NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    submitted VARCHAR(12) NOT NULL,
    counted_before VARCHAR(12) NOT NULL,
    corrected VARCHAR(12) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    at DATETIME(3) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    role ENUM('MODERATOR','STAFF') NOT NULL,
    acknowledged_at DATETIME(3) NULL,
    acknowledged_by VARCHAR(120) NULL,
    superseded_by ENUM('CORRECTION','AMENDMENT') NULL,
    superseded_version INT UNSIGNED NULL,
    PRIMARY KEY (marksheet_id, candidate_number, version),
    CONSTRAINT correction_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id),
    CONSTRAINT correction_acknowledged CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
    CONSTRAINT correction_superseded CHECK ((superseded_by IS NULL) = (superseded_version IS NULL))
  )`,
  `CREATE TABLE amendment (
    marksheet_id INT UNSIGNED NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    submitted VARCHAR(12) NOT NULL,
    counted_before VARCHAR(12) NOT NULL,
    requested VARCHAR(12) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    requester VARCHAR(120) NOT NULL,
    origin ENUM('FORM','INCOMPLETE_WORK') NOT NULL,
    requested_at DATETIME(3) NOT NULL,
    requested_by VARCHAR(120) NOT NULL,
    state ENUM('OPEN','APPROVED','REJECTED','WITHDRAWN') NOT NULL DEFAULT 'OPEN',
    decided_at DATETIME(3) NULL,
    decided_by VARCHAR(120) NULL,
    note VARCHAR(1000) NULL,
    superseded_by ENUM('CORRECTION','AMENDMENT') NULL,
    superseded_version INT UNSIGNED NULL,
    is_open TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'OPEN' THEN 1 END) VIRTUAL,
    PRIMARY KEY (marksheet_id, candidate_number, version),
    UNIQUE KEY amendment_one_open (marksheet_id, candidate_number, is_open),
    KEY amendment_age (state, requested_at),
    CONSTRAINT amendment_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id),
    CONSTRAINT amendment_decided CHECK ((state = 'OPEN') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
    CONSTRAINT amendment_superseded CHECK ((superseded_by IS NULL) = (superseded_version IS NULL) AND (superseded_by IS NULL OR state = 'APPROVED'))
  )`,
];

/** What counts stands in the row, so that grids, reports and exports read it in one range, and the order by mark goes by it. */
const countedResult = [
  `ALTER TABLE marksheet_row
     ADD COLUMN decided_by ENUM('CORRECTION','AMENDMENT') NULL AFTER sample_detail,
     ADD COLUMN decided_kind ENUM('MARK','OUTCOME','ABSENT','CARRY_FORWARD') NULL AFTER decided_by,
     ADD COLUMN decided_mark SMALLINT UNSIGNED NULL AFTER decided_kind,
     ADD COLUMN decided_outcome ENUM('PASS','MERIT','DISTINCTION') NULL AFTER decided_mark,
     DROP COLUMN result_order,
     ADD CONSTRAINT marksheet_row_decided CHECK ((decided_by IS NULL) = (decided_kind IS NULL)),
     ADD CONSTRAINT marksheet_row_decided_mark CHECK ((decided_kind <=> 'MARK') = (decided_mark IS NOT NULL)),
     ADD CONSTRAINT marksheet_row_decided_outcome CHECK ((decided_kind <=> 'OUTCOME') = (decided_outcome IS NOT NULL)),
     ADD CONSTRAINT marksheet_row_decided_submitted CHECK (decided_by IS NULL OR submission_id IS NOT NULL)`,
  `ALTER TABLE marksheet_row
     ADD COLUMN result_order SMALLINT AS (CASE COALESCE(decided_kind, result_kind)
       WHEN 'MARK' THEN COALESCE(decided_mark, mark) WHEN 'OUTCOME' THEN COALESCE(decided_outcome + 0, outcome + 0)
       WHEN 'CARRY_FORWARD' THEN -1 WHEN 'ABSENT' THEN -2 ELSE -3 END) VIRTUAL`,
  `ALTER TABLE row_change MODIFY kind ENUM('ENTERED','RENAMED','RESULT','SUBMITTED','WITHDRAWN','REINSTATED','HELD','RELEASED','SAMPLE',
     'CORRECTED','AMENDMENT_REQUESTED','AMENDED') NOT NULL`,
];

export class Corrections1795392000000 implements MigrationInterface {
  readonly name = 'Corrections1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
    for (const statement of countedResult) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Corrections are not taken back: restore a backup instead.');
  }
}
