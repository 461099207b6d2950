import type { MigrationInterface, QueryRunner } from 'typeorm';

const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** Whoever worked in Welsh before this speaks it. */
const changes = [
  `ALTER TABLE moderator
     ADD COLUMN email VARCHAR(254) NULL,
     ADD COLUMN welsh_speaking TINYINT(1) NOT NULL DEFAULT 0,
     MODIFY address VARCHAR(300) NULL`,
  `UPDATE moderator SET welsh_speaking = 1 WHERE language = 'CY'`,
  `ALTER TABLE allocation
     ADD COLUMN welsh_reason VARCHAR(500) NULL,
     ADD KEY allocation_of_sheet (centre_number, offering_id)`,
  `ALTER TABLE family
     ADD COLUMN reports_url VARCHAR(300) NULL,
     ADD COLUMN reports_text_en VARCHAR(500) NULL,
     ADD COLUMN reports_text_cy VARCHAR(500) NULL`,
];

/** What was replaced or withdrawn stays as a record; `withdrawn_at` is also when the file itself is no longer needed. */
const reports = `CREATE TABLE moderator_report (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    offering_id INT UNSIGNED NOT NULL,
    level VARCHAR(12) NOT NULL,
    centre_number ${fixed(5)} NULL,
    language ENUM('EN','CY') NOT NULL,
    blob_key ${fixed(32)} NOT NULL,
    name VARCHAR(255) NOT NULL,
    size INT UNSIGNED NOT NULL,
    sha256 BINARY(32) NOT NULL,
    last_day DATE NOT NULL,
    uploaded_at DATETIME(3) NOT NULL,
    uploaded_by VARCHAR(120) NOT NULL,
    replaced_at DATETIME(3) NULL,
    withdrawn_at DATETIME(3) NULL,
    withdrawn_by VARCHAR(120) NULL,
    withdrawn_reason VARCHAR(500) NULL,
    UNIQUE KEY moderator_report_blob (blob_key),
    KEY moderator_report_of_offering (offering_id, centre_number),
    CONSTRAINT moderator_report_offering FOREIGN KEY (offering_id) REFERENCES offering (id),
    CONSTRAINT moderator_report_centre FOREIGN KEY (centre_number) REFERENCES centre (number)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`;

/** What centres are told of moderators, and the reports that moderators wrote. */
export class ModeratorReports1795564800000 implements MigrationInterface {
  readonly name = 'ModeratorReports1795564800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...changes, reports]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Moderator reports are not taken back: restore a backup instead.');
  }
}
