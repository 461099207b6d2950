import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const changes = [
  `ALTER TABLE marksheet ADD COLUMN reopened TINYINT UNSIGNED NOT NULL DEFAULT 0`,
  `ALTER TABLE marksheet_row ADD KEY marksheet_row_held (held)`,
  `ALTER TABLE row_change MODIFY kind ENUM('ENTERED','RENAMED','RESULT','SUBMITTED','WITHDRAWN','REINSTATED','HELD','RELEASED','SAMPLE','CORRECTED','AMENDMENT_REQUESTED','AMENDED','REOPENED') NOT NULL`,
];

const tables = [
  `CREATE TABLE withdrawal (
    marksheet_id INT UNSIGNED NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    confirmed TINYINT(1) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    at DATETIME(3) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    result VARCHAR(12) NOT NULL,
    submission_id TINYINT UNSIGNED NOT NULL,
    sample JSON NULL,
    PRIMARY KEY (marksheet_id, candidate_number, version),
    CONSTRAINT withdrawal_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE reopening (
    marksheet_id INT UNSIGNED NOT NULL,
    sequence TINYINT UNSIGNED NOT NULL,
    at DATETIME(3) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    sample MEDIUMTEXT NULL,
    explanatory_note TEXT NULL,
    PRIMARY KEY (marksheet_id, sequence),
    CONSTRAINT reopening_submission FOREIGN KEY (marksheet_id, sequence) REFERENCES submission (marksheet_id, sequence)
  )`,
  `CREATE TABLE extension (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    marksheet_id INT UNSIGNED NOT NULL,
    wanted DATE NULL,
    why VARCHAR(1000) NULL,
    asked_at DATETIME(3) NULL,
    asked_by VARCHAR(120) NULL,
    state ENUM('OPEN','GIVEN','REFUSED','TAKEN_BACK') NOT NULL,
    deadline DATE NULL,
    reason VARCHAR(1000) NULL,
    decided_at DATETIME(3) NULL,
    decided_by VARCHAR(120) NULL,
    KEY extension_of_sheet (marksheet_id, state),
    KEY extension_state (state, id),
    CONSTRAINT extension_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE calendar_address (
    id ${code(36)} NOT NULL PRIMARY KEY,
    centre_number ${fixed(5)} NOT NULL,
    language ENUM('EN','CY') NOT NULL,
    secret_sha256 BINARY(32) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    created_by VARCHAR(120) NOT NULL,
    last_used_at DATETIME(3) NULL,
    revoked_at DATETIME(3) NULL,
    revoked_by VARCHAR(120) NULL,
    UNIQUE KEY calendar_address_secret (secret_sha256),
    KEY calendar_address_of_centre (centre_number, id),
    CONSTRAINT calendar_address_centre FOREIGN KEY (centre_number) REFERENCES centre (number)
  )`,
  `CREATE TABLE reminder (
    marksheet_id INT UNSIGNED NOT NULL,
    stage ENUM('COMPLETE','WEEK_BEFORE','DAYS_BEFORE','DAY_BEFORE','OVERDUE','LONG_OVERDUE') NOT NULL,
    deadline DATE NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (marksheet_id, stage, deadline),
    CONSTRAINT reminder_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE reminder_mail (
    centre_number ${fixed(5)} NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (centre_number, day)
  )`,
];

/** What comes after a submission: withdrawals decided, submissions reopened, more time, deadlines in calendars, reminders. */
export class AfterSubmission1795392100000 implements MigrationInterface {
  readonly name = 'AfterSubmission1795392100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of changes) await runner.query(statement);
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
  }

  async down(): Promise<void> {
    throw new Error('What happened after submissions is not taken back: restore a backup instead.');
  }
}
