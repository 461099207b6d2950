import type { MigrationInterface, QueryRunner } from 'typeorm';

const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** Nobody is told of a report that was shown before there was telling; but every file is scanned. */
const reports = `ALTER TABLE moderator_report
    ADD COLUMN scan ENUM('PENDING','CLEAN','INFECTED','NOT_SCANNED') NOT NULL DEFAULT 'PENDING' AFTER sha256,
    ADD COLUMN scanned_at DATETIME(3) NULL AFTER scan,
    ADD COLUMN scan_finding VARCHAR(200) NULL AFTER scanned_at,
    ADD COLUMN released_at DATETIME(3) NULL,
    ADD KEY moderator_report_to_scan (scan),
    ADD KEY moderator_report_to_release (released_at)`;

const shownBefore = `UPDATE moderator_report r JOIN offering o ON o.id = r.offering_id JOIN series se ON se.id = o.series_id
  SET r.released_at = r.uploaded_at WHERE se.results_day <= UTC_DATE()`;

const releases = `CREATE TABLE report_release (
    report_id INT UNSIGNED NOT NULL,
    centre_number ${fixed(5)} NOT NULL,
    mailed_on DATE NULL,
    PRIMARY KEY (centre_number, report_id),
    KEY report_release_mailed (mailed_on),
    CONSTRAINT report_release_report FOREIGN KEY (report_id) REFERENCES moderator_report (id),
    CONSTRAINT report_release_centre FOREIGN KEY (centre_number) REFERENCES centre (number)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`;

/** Moderator reports are scanned, and centres are told when they can read one. */
export class ReportRelease1796083300000 implements MigrationInterface {
  readonly name = 'ReportRelease1796083300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [reports, shownBefore, releases]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What centres were told is not taken back: restore a backup instead.');
  }
}
