import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** Where a sandbox begins: what every reset goes back to. */
const tables = [
  `CREATE TABLE sandbox_sheet (
    marksheet_id INT UNSIGNED NOT NULL PRIMARY KEY,
    start MEDIUMTEXT NOT NULL,
    CONSTRAINT sandbox_sheet_of FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE sandbox_book (
    centre_number ${fixed(5)} NOT NULL,
    series_id ${code(32)} NOT NULL,
    start MEDIUMTEXT NOT NULL,
    PRIMARY KEY (centre_number, series_id)
  )`,
];

/** A sandbox's sheets are submitted and reopened day after day, and sequences are not used again: 255 would not last a year. */
const wider = [
  `ALTER TABLE reopening DROP FOREIGN KEY reopening_submission`,
  `ALTER TABLE submission MODIFY sequence SMALLINT UNSIGNED NOT NULL`,
  `ALTER TABLE reopening MODIFY sequence SMALLINT UNSIGNED NOT NULL`,
  `ALTER TABLE reopening ADD CONSTRAINT reopening_submission FOREIGN KEY (marksheet_id, sequence)
    REFERENCES submission (marksheet_id, sequence)`,
  `ALTER TABLE marksheet MODIFY submissions SMALLINT UNSIGNED NOT NULL DEFAULT 0,
    MODIFY reopened SMALLINT UNSIGNED NOT NULL DEFAULT 0`,
  `ALTER TABLE marksheet_row MODIFY submission_id SMALLINT UNSIGNED NULL`,
  `ALTER TABLE withdrawal MODIFY submission_id SMALLINT UNSIGNED NOT NULL`,
];

/** Centres where systems are tried out. */
export class Sandboxes1796120000000 implements MigrationInterface {
  readonly name = 'Sandboxes1796120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE centre ADD COLUMN sandbox TINYINT(1) NOT NULL DEFAULT 0, ADD KEY centre_sandbox (sandbox)`,
    );
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
    for (const statement of wider) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Sandboxes are not taken back: restore a backup instead.');
  }
}
